package vn.danvan.models.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.ModelLevel;

/** A registration as callers send it: whatever is not known yet is left out. */
record RegistrationJson(
        @Nullable String name,
        @Nullable ModelKind kind,
        @Nullable ModelSubject subject,
        @Nullable ModelField field,
        @Nullable ModelLevel level,
        @Nullable Integer year,
        @Nullable String place,
        @Nullable List<String> partners,
        @Nullable String relatedProject,
        @Nullable Boolean ethnicMinorityArea,
        @Nullable Boolean religionArea,
        @Nullable Map<Registration.Question, String> answers,
        @Nullable Map<String, String> extras) {

    /** @param thisYear where none is said */
    Registration registration(int thisYear) {
        return new Registration(
                said(name),
                kind,
                subject,
                field,
                level,
                year == null ? thisYear : year,
                said(place),
                partners == null ? List.of() : partners,
                said(relatedProject),
                Boolean.TRUE.equals(ethnicMinorityArea),
                Boolean.TRUE.equals(religionArea),
                answers == null ? Map.of() : answers,
                extras == null ? Map.of() : extras);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
