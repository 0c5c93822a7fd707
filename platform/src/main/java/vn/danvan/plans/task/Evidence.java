package vn.danvan.plans.task;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import vn.danvan.plans.PlanProblem;

/** What shows that a task is done: a page, a number, or a file. */
public sealed interface Evidence {

    /** @param address http or https, so that a click runs nothing */
    record Link(String address, @Nullable String name) implements Evidence {
        public Link {
            address = address.strip();
            if (!isWebAddress(address)) {
                throw new PlanProblem(PlanProblem.Reason.EVIDENCE_WRONG);
            }
        }
    }

    /** @param number such as that of a report, or a count with its unit, as text */
    record Number(String number, @Nullable String name) implements Evidence {
        public Number {
            number = number.strip();
            if (number.isEmpty()) {
                throw new PlanProblem(PlanProblem.Reason.EVIDENCE_WRONG);
            }
        }
    }

    /** The array is the caller's; nobody changes it. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, String mediaType, byte[] content) implements Evidence {
        public File {
            if (name.isBlank() || content.length == 0) {
                throw new PlanProblem(PlanProblem.Reason.EVIDENCE_WRONG);
            }
        }
    }

    private static boolean isWebAddress(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
