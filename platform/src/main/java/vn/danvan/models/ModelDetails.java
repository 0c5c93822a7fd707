package vn.danvan.models;

import java.util.List;
import java.util.Set;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.Registration;

/**
 * @param form what it asks: as it was when the registration was handed in, or as it is now
 * @param open steps that the acting post can take now
 * @param editable whether the acting post may change the registration
 * @param deskVacant whether it is handed in and lies where nobody sits who could endorse it
 */
public record ModelDetails(
        ModelSummary summary,
        int version,
        Registration registration,
        FormContent form,
        List<ModelEvent> lifeLine,
        Set<ModelStep> open,
        boolean editable,
        boolean deskVacant) {}
