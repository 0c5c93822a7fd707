package vn.danvan.idempotency;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.danvan.idempotency.IdempotencyProblem.Reason;
import vn.danvan.identity.Acting;
import vn.danvan.identity.ActingPost;

/** One transaction around a write and the record of its answer. */
@Component
class OnceOnly {

    private final KeptAnswers answers;
    private final Acting acting;
    private final PlatformTransactionManager transactions;

    OnceOnly(KeptAnswers answers, Acting acting, PlatformTransactionManager transactions) {
        this.answers = answers;
        this.acting = acting;
        this.transactions = transactions;
    }

    /**
     * Lets the handler write, unless this was answered before. Where nobody acts the handler is asked at once: it will
     * refuse.
     *
     * @param response takes what the handler answers
     * @return the answer of then, where there is one: the handler was not asked
     * @throws IdempotencyProblem when the key belongs to another request, or the same one is being answered just now
     */
    Optional<KeptAnswer> answer(String key, String hash, ContentCachingResponseWrapper response, Handler handler)
            throws Exception {
        TransactionStatus transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        try {
            Optional<ActingPost> by = acting.find();
            Optional<KeptAnswer> kept = by.flatMap(post -> before(post, key, hash));
            if (kept.isEmpty()) {
                handler.handle();
                if (by.isPresent() && succeeded(response)) {
                    answers.keep(by.get(), key, said(hash, response));
                } else {
                    transaction.setRollbackOnly();
                }
            }
            transactions.commit(transaction);
            return kept;
        } catch (Exception | Error failure) {
            if (!transaction.isCompleted()) {
                transactions.rollback(transaction);
            }
            throw failure;
        }
    }

    private Optional<KeptAnswer> before(ActingPost by, String key, String hash) {
        if (!answers.hold(by, key)) {
            throw new IdempotencyProblem(Reason.UNDER_WAY);
        }
        Optional<KeptAnswer> kept = answers.find(by, key);
        if (kept.isPresent() && !kept.get().requestHash().equals(hash)) {
            throw new IdempotencyProblem(Reason.ANOTHER_REQUEST);
        }
        return kept;
    }

    private static boolean succeeded(ContentCachingResponseWrapper response) {
        return HttpStatusCode.valueOf(response.getStatus()).is2xxSuccessful();
    }

    private static KeptAnswer said(String hash, ContentCachingResponseWrapper response) {
        return new KeptAnswer(
                hash,
                response.getStatus(),
                response.getHeader(HttpHeaders.LOCATION),
                response.getContentType(),
                response.getContentAsByteArray());
    }

    @FunctionalInterface
    interface Handler {
        void handle() throws Exception;
    }
}
