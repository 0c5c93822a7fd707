package vn.danvan.models.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.models.ModelId;
import vn.danvan.shared.NotFound;

/**
 * Photos of models for whoever decided that the model may be shown: nobody's right is asked here, but only photos to
 * which those shown agreed are there. All are JPEG without anything that a camera wrote beside the picture.
 */
@Service
@Transactional(readOnly = true)
public class ModelPhotos {

    private final PhotoStore photos;

    ModelPhotos(PhotoStore photos) {
        this.photos = photos;
    }

    /** In the order in which they are to be shown. */
    public List<Photo> of(ModelId model) {
        return of(List.of(model)).getOrDefault(model, List.of());
    }

    /** In one query; a model without photos has no entry. */
    public Map<ModelId, List<Photo>> of(Collection<ModelId> models) {
        return photos.agreed(models).stream().collect(Collectors.groupingBy(Photo::model));
    }

    /**
     * A small JPEG, at most 480 pixels wide and high.
     *
     * @throws NotFound for a photo that is not there or may not be shown
     */
    public byte[] thumbnail(UUID photo) {
        return photos.agreedThumbnail(photo);
    }

    /**
     * The JPEG in full, at most 2048 pixels wide and high.
     *
     * @throws NotFound for a photo that is not there or may not be shown
     */
    public byte[] full(UUID photo) {
        return photos.agreedPicture(photo);
    }
}
