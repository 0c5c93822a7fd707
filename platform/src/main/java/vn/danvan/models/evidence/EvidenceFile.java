package vn.danvan.models.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.step.Paper;

/**
 * A file that was handed in with a model.
 *
 * @param paper which paper of the dossier it is; none where it only shows something
 * @param size in bytes
 * @param addedBy the person's name
 */
public record EvidenceFile(
        UUID id, @Nullable Paper paper, String name, String mediaType, long size, Instant addedAt, String addedBy) {}
