package vn.danvan.shell.trace;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;
import vn.danvan.identity.entrance.ClosedPage;

/** What the plain error page may say: status and, for our own faults, the reference under which the log has the rest. */
@Component
class ErrorReferences extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReferences.class);
    private static final int OURS = 500;

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, @Nullable Object> attributes = super.getErrorAttributes(request, options);
        if (attributes.get("status") instanceof Integer status && status == OURS) {
            String reference = Reference.next();
            LOG.error("A request failed, reference {}", reference, getError(request));
            attributes.put("reference", reference);
        }
        if (request.getAttribute(ClosedPage.KIND, RequestAttributes.SCOPE_REQUEST) instanceof String kind) {
            attributes.put("closed", kind);
        }
        return attributes;
    }
}
