package vn.danvan.models.evidence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.StoredFile;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.models.ModelGate;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.NotFound;

/**
 * The files of one model's dossier for those who may see it. Every method throws {@link NotFound} for a model that the
 * acting post may not see, and what changes something {@link NotPermitted} for one that it may only see and
 * {@link EvidenceProblem} while somebody judges it.
 */
@Service
@Transactional
public class EvidenceFiles {

    public static final int MAX_MEGABYTES = 20;
    public static final int MAX_FILES = 50;
    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;

    private final EvidenceStore files;
    private final ModelGate models;

    EvidenceFiles(EvidenceStore files, ModelGate models) {
        this.files = files;
        this.models = models;
    }

    @Transactional(readOnly = true)
    public List<EvidenceFile> of(ModelId model) {
        models.readable(model);
        return files.of(model);
    }

    /**
     * @param name what the person's computer calls it; cleaned of what could mislead
     * @param paper which paper of the dossier it is
     */
    public UUID add(ModelId model, String name, byte[] content, @Nullable Paper paper) {
        ActingPost post = writer(model);
        if (content.length > MAX_MEGABYTES * BYTES_PER_MEGABYTE) {
            throw new EvidenceProblem(EvidenceProblem.Reason.TOO_LARGE, MAX_MEGABYTES);
        }
        FileKind kind = FileKind.of(content).orElseThrow(() -> new EvidenceProblem(EvidenceProblem.Reason.UNSUPPORTED));
        if (files.count(model) >= MAX_FILES) {
            throw new EvidenceProblem(EvidenceProblem.Reason.TOO_MANY, MAX_FILES);
        }
        StoredFile file = new StoredFile(name, kind.mediaType(), content);
        return files.add(model, file, paper, post.person().value());
    }

    public void remove(ModelId model, UUID file) {
        writer(model);
        files.remove(model, file);
    }

    /** Byte for byte as it was handed in. */
    @Transactional(readOnly = true)
    public StoredFile content(ModelId model, UUID file) {
        models.readable(model);
        return files.content(model, file);
    }

    private ActingPost writer(ModelId model) {
        ActingPost post = models.requireWriter(model);
        if (!ModelGate.isGrowing(models.readable(model).state())) {
            throw new EvidenceProblem(EvidenceProblem.Reason.CLOSED);
        }
        return post;
    }
}
