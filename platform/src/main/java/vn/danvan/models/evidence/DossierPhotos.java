package vn.danvan.models.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.models.ModelId;
import vn.danvan.shared.NotFound;

/**
 * All photos of a model for whoever has seen to it that the reader judges it: nobody's right is asked here, nor whether
 * those shown agreed to be shown outside, for a dossier stays inside. All are JPEG without anything that a camera wrote
 * beside the picture.
 */
@Service
@Transactional(readOnly = true)
public class DossierPhotos {

    private final PhotoStore photos;

    DossierPhotos(PhotoStore photos) {
        this.photos = photos;
    }

    /** In the order in which they are to be shown. */
    public List<Photo> of(ModelId model) {
        return photos.gallery(model).stream()
                .map(each -> new Photo(each.id(), model, each.caption(), each.width(), each.height()))
                .toList();
    }

    /**
     * A JPEG of at most 480 pixels either way.
     *
     * @throws NotFound for a photo that is not of this model
     */
    public byte[] thumbnail(ModelId model, UUID photo) {
        return photos.thumbnail(model, photo);
    }

    /**
     * A JPEG of at most 2048 pixels either way.
     *
     * @throws NotFound for a photo that is not of this model
     */
    public byte[] full(ModelId model, UUID photo) {
        return photos.picture(model, photo);
    }
}
