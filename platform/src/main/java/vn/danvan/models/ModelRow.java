package vn.danvan.models;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.ModelLevel;

/**
 * A model as it is stored.
 *
 * @param endorsements how many units have forwarded the registration
 * @param sought the level that the present dossier asks for
 * @param form under which it was handed in; none before that
 */
record ModelRow(
        ModelSummary summary,
        int version,
        Registration registration,
        UUID createdBy,
        int endorsements,
        @Nullable ModelLevel sought,
        @Nullable UUID form) {}
