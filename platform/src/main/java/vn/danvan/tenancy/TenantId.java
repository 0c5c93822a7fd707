package vn.danvan.tenancy;

import java.util.regex.Pattern;

/**
 * A province, as it stands in paths and issuers: {@code khanh-hoa}. Its schema and its database role are derived from
 * it here and nowhere else; the form leaves no room for quoting.
 */
public record TenantId(String value) implements Comparable<TenantId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 40;

    public TenantId {
        if (value.length() > MAX_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a tenant id: " + value);
        }
    }

    public static boolean isWellFormed(String text) {
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    public String schema() {
        return value.replace('-', '_');
    }

    public String role() {
        return "dv_" + schema();
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
