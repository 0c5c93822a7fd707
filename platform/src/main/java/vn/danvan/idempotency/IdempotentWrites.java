package vn.danvan.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;
import vn.danvan.idempotency.IdempotencyProblem.Reason;

/**
 * Calls the handlers of REST. Around a write with a key it puts one transaction that holds effect and answer, so that no
 * kill can come between the two. A repeat gets the answer of then; a refusal is undone and leaves no key. It stands
 * here, and not in a filter, because what is thrown is still told by the advice that tells every problem.
 */
final class IdempotentWrites extends RequestMappingHandlerAdapter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    static final String API = "/api/v1/";

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final OnceOnly once;

    IdempotentWrites(OnceOnly once) {
        this.once = once;
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        String key = request.getHeader(HEADER);
        if (key == null
                || !WRITES.contains(request.getMethod())
                || !request.getServletPath().startsWith(API)) {
            return super.handleInternal(request, response, handler);
        }
        if (!FORM.matcher(key).matches()) {
            throw new IdempotencyProblem(Reason.KEY_MALFORMED);
        }
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts != null) {
            answer(key, RequestHash.of(parts), request, response, handler);
        } else {
            ReadBody read = ReadBody.of(request);
            answer(key, RequestHash.of(read, read.bytes()), read, response, handler);
        }
        return null;
    }

    private void answer(
            String key, String hash, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        try {
            once.answer(key, hash, held, () -> super.handleInternal(request, held, handler))
                    .ifPresent(kept -> replay(kept, held));
        } catch (Exception refused) {
            // What the handler had already said of its success, before its transaction failed, must not be said
            response.setHeader(HttpHeaders.LOCATION, null);
            throw refused;
        }
        held.copyBodyToResponse();
    }

    private static void replay(KeptAnswer kept, ContentCachingResponseWrapper response) {
        response.setStatus(kept.status());
        response.setHeader(REPLAYED, "true");
        if (kept.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, kept.location());
        }
        if (kept.contentType() != null) {
            response.setContentType(kept.contentType());
        }
        try {
            response.getOutputStream().write(kept.body());
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
