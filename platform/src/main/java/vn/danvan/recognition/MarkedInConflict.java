package vn.danvan.recognition;

import java.util.Collection;
import java.util.Set;
import vn.danvan.models.ModelId;

/**
 * Who knows which models were scored or voted on by somebody with a conflict of interest, declared or found: before, or
 * since. A module that keeps marks of members brings a bean.
 */
public interface MarkedInConflict {

    /** Those of them; asked once for all, within the caller's transaction. */
    Set<ModelId> among(Collection<ModelId> models);
}
