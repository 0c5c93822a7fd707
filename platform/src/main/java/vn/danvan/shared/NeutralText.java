package vn.danvan.shared;

/**
 * Keeps a text from becoming a formula when a spreadsheet opens the file: an apostrophe goes before it, as OWASP advises
 * against CSV injection, and goes away again when the file comes back.
 */
public final class NeutralText {

    private static final String DANGEROUS = "=+-@\t\r\n";

    private NeutralText() {}

    public static String neutral(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    public static String original(String text) {
        return text.startsWith("'") && isDangerous(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }
}
