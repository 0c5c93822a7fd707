package vn.danvan.shell;

import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.danvan.identity.NobodyActs;
import vn.danvan.identity.NotPermitted;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;
import vn.danvan.shell.trace.Reference;
import vn.danvan.tenancy.RefusedWrites;
import vn.danvan.tenancy.TenantState;

/** Problem details (RFC 9457) in the language that the caller asked for; the unknown gets a reference, logged once. */
@RestControllerAdvice(basePackages = "vn.danvan")
class RestProblems {

    private static final Logger LOG = LoggerFactory.getLogger(RestProblems.class);

    private final MessageSource texts;
    private final RefusedWrites refused;

    RestProblems(MessageSource texts, RefusedWrites refused) {
        this.texts = texts;
        this.refused = refused;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(DomainProblem problem, Locale locale) {
        HttpStatus status =
                switch (problem) {
                    case NotFound missing -> HttpStatus.NOT_FOUND;
                    case NotPermitted refused -> HttpStatus.FORBIDDEN;
                    case NobodyActs nobody -> HttpStatus.FORBIDDEN;
                    case StaleVersion stale -> HttpStatus.CONFLICT;
                    default -> byKey(problem.key());
                };
        return answer(
                status,
                problem.key(),
                text(problem.key(), locale, problem.arguments().toArray()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(MaxUploadSizeExceededException tooLarge, Locale locale) {
        return answer(
                HttpStatus.CONTENT_TOO_LARGE, "intake.problem.too-large", text("intake.problem.too-large", locale, 20));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(MethodArgumentTypeMismatchException wrong, Locale locale) {
        return answer(
                HttpStatus.BAD_REQUEST,
                "shell.problem.parameter",
                text("shell.problem.parameter", locale, wrong.getName(), String.valueOf(wrong.getValue())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(HttpMessageNotReadableException unreadable, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, "shell.problem.request", text("shell.problem.request", locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Exception unknown, Locale locale) {
        if (unknown instanceof ErrorResponse known) {
            return answer(known.getStatusCode(), "shell.problem.request", text("shell.problem.request", locale));
        }
        Optional<TenantState> refusing = refused.reason(unknown);
        if (refusing.isPresent()) {
            return refused(refusing.get(), locale);
        }
        String reference = Reference.next();
        LOG.error("Request failed, reference {}", reference, unknown);
        ResponseEntity<ProblemDetail> answer = answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "shell.problem.unknown",
                text("shell.problem.unknown", locale, reference));
        if (answer.getBody() != null) {
            answer.getBody().setProperty("reference", reference);
        }
        return answer;
    }

    /** A move is over soon; what is read-only stays so. */
    private ResponseEntity<ProblemDetail> refused(TenantState refusing, Locale locale) {
        String key = RefusedWords.key(refusing);
        if (refusing != TenantState.MOVING) {
            return answer(HttpStatus.FORBIDDEN, key, text(key, locale));
        }
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(RefusedWrites.RETRY_AFTER.toSeconds()))
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, key, text(key, locale)));
    }

    private static HttpStatus byKey(String key) {
        return switch (key) {
            case "intake.problem.too-large", "organisation.problem.too-large", "idempotency.problem.too-large" ->
                HttpStatus.CONTENT_TOO_LARGE;
            case "idempotency.problem.key-malformed" -> HttpStatus.BAD_REQUEST;
            case "intake.problem.unsupported", "organisation.problem.unsupported" -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case "intake.problem.already-decided", "idempotency.problem.under-way" -> HttpStatus.CONFLICT;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private String text(String key, Locale locale, Object... arguments) {
        Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Translations.VIETNAMESE;
        return String.valueOf(texts.getMessage(key, arguments, key, language));
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String key, String detail) {
        return ResponseEntity.status(status).body(problem(status, key, detail));
    }

    private static ProblemDetail problem(HttpStatusCode status, String key, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", key);
        return problem;
    }
}
