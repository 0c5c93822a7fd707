package vn.danvan.models;

import java.util.Collection;
import java.util.Set;

/** Who knows which models the acting person judges, or could, without knowing whose they are. Councils bring the bean. */
public interface HiddenModels {

    /** Those of them; nothing is to be told that leads to their names. Asked once for all. */
    Set<ModelId> among(Collection<ModelId> models);
}
