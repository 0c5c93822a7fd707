package vn.danvan.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What every answer must say to browsers, whatever it is. */
final class HeaderRules {

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-[A-Za-z0-9+/=]{22,}' 'strict-dynamic'");
    private static final Pattern SILENT_REFERRER = Pattern.compile("no-referrer|same-origin|strict-origin");

    private HeaderRules() {}

    static List<String> broken(Caller.Answer answer) {
        List<String> broken = new ArrayList<>();
        require(answer, "X-Content-Type-Options", "nosniff", broken);
        require(answer, "X-Frame-Options", "DENY", broken);
        String policy = said(answer, "Content-Security-Policy");
        if (!policy.contains("frame-ancestors 'none'")) {
            broken.add("Content-Security-Policy: " + policy);
        }
        if (!SILENT_REFERRER.matcher(said(answer, "Referrer-Policy")).matches()) {
            broken.add("Referrer-Policy: " + said(answer, "Referrer-Policy"));
        }
        if (said(answer, "Content-Type").startsWith("text/html")) {
            page(answer, policy, broken);
        }
        if (isFile(answer)
                && !isPicture(answer)
                && !said(answer, "Content-Disposition").startsWith("attachment")) {
            broken.add("a file that is not sent as an attachment");
        }
        return broken;
    }

    /** Either no script runs, or only those with the number of this answer. */
    private static void page(Caller.Answer answer, String policy, List<String> broken) {
        boolean scripted = answer.text().contains("<script");
        if (scripted ? !NONCE.matcher(policy).find() : !policy.contains("default-src 'none'")) {
            broken.add("page with policy " + policy);
        }
        if (!said(answer, "Cache-Control").contains("no-store") && !isForEverybody(answer)) {
            broken.add("page that is kept: " + said(answer, "Cache-Control"));
        }
    }

    /** The public page is the same for everybody, so that anybody may keep it for the seconds that it says. */
    private static boolean isForEverybody(Caller.Answer answer) {
        return answer.path().startsWith("/cong-khai/")
                && answer.header("Set-Cookie") == null
                && said(answer, "Cache-Control").matches("max-age=[1-5]?\\d, must-revalidate, public");
    }

    /** The address to which a page uploads answers a reader with nothing. */
    private static boolean isFile(Caller.Answer answer) {
        return answer.status() == 200
                && answer.response().body().length > 0
                && (answer.path().contains("/VAADIN/dynamic/resource/")
                        || answer.path().endsWith("/file"));
    }

    /** Photos are shown on the page; each was made anew by us, so that there is nothing in it but pixels. */
    private static boolean isPicture(Caller.Answer answer) {
        return said(answer, "Content-Type").equals("image/jpeg");
    }

    private static void require(Caller.Answer answer, String name, String value, List<String> broken) {
        if (!said(answer, name).equals(value)) {
            broken.add(name + ": " + said(answer, name));
        }
    }

    private static String said(Caller.Answer answer, String name) {
        String said = answer.header(name);
        return said == null ? "" : said;
    }
}
