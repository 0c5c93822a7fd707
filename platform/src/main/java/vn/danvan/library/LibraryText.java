package vn.danvan.library;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.Registration.Question;

/**
 * What a unit shows of its model, and nothing else of it.
 *
 * @param summary a few sentences
 * @param contact whom others may ask, seen by who is signed in
 * @param contactOpen whether everybody may see the contact on the public page
 * @param forPublic whether the public page may show the model at all
 * @param photos ids of the model's photos, in their order
 */
public record LibraryText(
        String summary,
        String method,
        String cost,
        String conditions,
        String contact,
        boolean contactOpen,
        boolean forPublic,
        List<UUID> photos) {

    static final int MOST = 8000;

    public LibraryText {
        summary = summary.strip();
        method = method.strip();
        cost = cost.strip();
        conditions = conditions.strip();
        contact = contact.strip();
        photos = List.copyOf(photos);
    }

    /** What the registration says already, for the unit to shorten; shown to nobody before somebody kept it. */
    static LibraryText from(Registration registration) {
        return new LibraryText(
                registration.answer(Question.GOALS),
                registration.answer(Question.CONTENT),
                registration.answer(Question.RESOURCES),
                registration.answer(Question.DURABILITY),
                "",
                false,
                false,
                List.of());
    }

    void requireStorable() {
        if (Stream.of(summary, method, cost, conditions, contact).anyMatch(each -> each.length() > MOST)) {
            throw new LibraryProblem(LibraryProblem.Reason.TEXT_TOO_LONG, MOST);
        }
    }

    void requireComplete() {
        if (summary.isEmpty() || method.isEmpty() || contact.isEmpty()) {
            throw new LibraryProblem(LibraryProblem.Reason.TEXT_MISSING);
        }
    }
}
