package vn.danvan.models.evidence;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.models.ModelGate;
import vn.danvan.models.ModelId;
import vn.danvan.shared.NotFound;

/**
 * The photos of one model for those who may see it. Every method throws {@link NotFound} for a model that the acting
 * post may not see, and what changes something {@link NotPermitted} for one that it may only see and
 * {@link EvidenceProblem} while somebody judges it.
 */
@Service
@Transactional
public class PhotoGallery {

    public static final int MAX_MEGABYTES = 15;
    public static final int MAX_PHOTOS = 30;
    public static final int MAX_CAPTION = 300;
    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;

    private final PhotoStore photos;
    private final ModelGate models;

    PhotoGallery(PhotoStore photos, ModelGate models) {
        this.photos = photos;
        this.models = models;
    }

    @Transactional(readOnly = true)
    public List<GalleryPhoto> of(ModelId model) {
        models.readable(model);
        return photos.gallery(model);
    }

    @Transactional(readOnly = true)
    public boolean mayAdd(ModelId model) {
        return ModelGate.isGrowing(models.readable(model).state()) && models.mayWrite(model);
    }

    /**
     * @param content a JPEG or PNG of at most {@link #MAX_MEGABYTES}; of it only the pixels are kept
     * @param consent whether those shown agreed that it is shown outside
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // no connection waits while a picture is drawn
    public UUID add(ModelId model, byte[] content, String caption, boolean consent) {
        ActingPost post = writer(model);
        if (content.length > MAX_MEGABYTES * BYTES_PER_MEGABYTE) {
            throw new EvidenceProblem(EvidenceProblem.Reason.TOO_LARGE, MAX_MEGABYTES);
        }
        if (photos.count(model) >= MAX_PHOTOS) {
            throw new EvidenceProblem(EvidenceProblem.Reason.TOO_MANY, MAX_PHOTOS);
        }
        return photos.add(
                model,
                PictureReader.read(content),
                tidy(caption),
                consent,
                post.person().value());
    }

    public void describe(ModelId model, UUID photo, String caption, boolean consent) {
        writer(model);
        photos.describe(model, photo, tidy(caption), consent);
    }

    /** Before the one that now stands before it. */
    public void moveUp(ModelId model, UUID photo) {
        writer(model);
        photos.moveUp(model, photo);
    }

    public void remove(ModelId model, UUID photo) {
        writer(model);
        photos.remove(model, photo);
    }

    /** A JPEG of at most 480 pixels either way. */
    @Transactional(readOnly = true)
    public byte[] thumbnail(ModelId model, UUID photo) {
        models.readable(model);
        return photos.thumbnail(model, photo);
    }

    /** A JPEG of at most 2048 pixels either way. */
    @Transactional(readOnly = true)
    public byte[] full(ModelId model, UUID photo) {
        models.readable(model);
        return photos.picture(model, photo);
    }

    private ActingPost writer(ModelId model) {
        ActingPost post = models.requireWriter(model);
        if (!ModelGate.isGrowing(models.readable(model).state())) {
            throw new EvidenceProblem(EvidenceProblem.Reason.CLOSED);
        }
        return post;
    }

    private static String tidy(String caption) {
        String tidy = Normalizer.normalize(caption.strip(), Normalizer.Form.NFC);
        if (tidy.length() > MAX_CAPTION) {
            throw new EvidenceProblem(EvidenceProblem.Reason.CAPTION_TOO_LONG, MAX_CAPTION);
        }
        return tidy;
    }
}
