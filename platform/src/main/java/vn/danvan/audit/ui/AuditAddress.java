package vn.danvan.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Addresses of the log from before it was a list like the others: the author's name stood where no list has it now. */
final class AuditAddress {

    private static final String PERSON = "nguoi";
    private static final String TEXT = "q";

    private AuditAddress() {}

    /** As the log is called now. */
    static QueryParameters today(QueryParameters said) {
        Map<String, List<String>> today = new LinkedHashMap<>(said.getParameters());
        List<String> person = today.remove(PERSON);
        if (person != null) {
            today.putIfAbsent(TEXT, person);
        }
        return new QueryParameters(today);
    }
}
