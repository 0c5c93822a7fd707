package vn.danvan.identity.entrance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.danvan.tenancy.TenantSummary;

/** What somebody gets who comes to a province that is not open: status 503, and a page that says which kind of closed. */
public final class ClosedPage {

    /** Request attribute with the last part of the page's translation keys. */
    public static final String KIND = ClosedPage.class.getName();

    private ClosedPage() {}

    /** The reason of a failed migration is for operators and stays with them. */
    public static void send(TenantSummary province, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(KIND, kind(province));
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private static String kind(TenantSummary province) {
        return switch (province.state()) {
            case SEEDING, ACTIVE, READ_ONLY, MOVING -> "closed";
            case SUSPENDED -> "suspended";
            case ARCHIVED, DELETION_ASKED, DELETING, DELETED -> "archived";
        };
    }
}
