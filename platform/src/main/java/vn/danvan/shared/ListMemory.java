package vn.danvan.shared;

import java.util.List;
import java.util.UUID;

/** What a person keeps of lists. A list is named by its page's path, such as {@code ke-hoach}. */
public interface ListMemory {

    /**
     * @param query as in the address, without the question mark
     * @param shared whether the colleagues of the unit see it too
     * @param own whether the acting person made it, and may take it away
     */
    record KeptView(UUID id, String name, String query, boolean shared, boolean own) {}

    /** The person's own, then those that colleagues share, each by name. */
    List<KeptView> views(String list);

    /** One of the same name is replaced. */
    void keep(String list, String name, String query, boolean shared);

    void forget(UUID view);

    /** Names of the columns chosen last; empty where nobody chose any. */
    List<String> columns(String list);

    void rememberColumns(String list, List<String> columns);

    /** Whether the rows stand close together. */
    boolean compact(String list);

    void rememberCompact(String list, boolean compact);
}
