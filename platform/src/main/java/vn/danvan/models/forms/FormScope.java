package vn.danvan.models.forms;

import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;

/** For what a form is; what is not named here may be anything. */
public record FormScope(
        int year,
        @Nullable ModelKind kind,
        @Nullable ModelSubject subject,
        @Nullable ModelField field) {

    private static final int OF_KIND = 4;
    private static final int OF_SUBJECT = 2;

    public static FormScope general(int year) {
        return new FormScope(year, null, null, null);
    }

    boolean fits(Registration registration) {
        return year == registration.year()
                && (kind == null || kind == registration.kind())
                && (subject == null || subject == registration.subject())
                && (field == null || field == registration.field());
    }

    /** Of two forms that fit, the one that names more is meant; of two that name as much, kind goes before subject. */
    int precision() {
        int names = (kind == null ? 0 : 1) + (subject == null ? 0 : 1) + (field == null ? 0 : 1);
        int order = (kind == null ? 0 : OF_KIND) + (subject == null ? 0 : OF_SUBJECT) + (field == null ? 0 : 1);
        return names * 2 * OF_KIND + order;
    }
}
