package vn.danvan.models.forms;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.models.registration.Registration;

/** Which form a registration is written under. Everybody who registers may read forms, so no right is asked. */
@Service
@Transactional
public class FormChoice {

    private final FormStore forms;
    private final DefaultForm usual;

    FormChoice(FormStore forms, DefaultForm usual) {
        this.forms = forms;
        this.usual = usual;
    }

    /**
     * The most precise form of its year that is for such a model, once the year is opened: from then on none of them
     * changes. Before that, the one that ships.
     */
    @Transactional(readOnly = true)
    public FormDetails of(Registration registration) {
        return forms.of(registration.year()).stream()
                .filter(FormDetails::frozen)
                .filter(form -> form.scope().fits(registration))
                .max(Comparator.comparingInt(form -> form.scope().precision()))
                .orElseGet(() -> usual.of(registration.year()));
    }

    /** The form that it was handed in under; of a draft, the one that it would be. */
    @Transactional(readOnly = true)
    public FormDetails of(Registration registration, @Nullable UUID written) {
        return written == null
                ? of(registration)
                : forms.find(new FormId(written)).orElseGet(() -> of(registration));
    }

    /**
     * The form with which it is handed in, stored and not to change any more. A year for which nothing was prepared is
     * opened by the first who hands in.
     *
     * @throws FormProblem where forms were prepared for the year but it is not opened
     */
    public FormDetails pinned(Registration registration, UUID person) {
        FormDetails form = of(registration);
        if (form.id() != null) {
            return form;
        }
        List<FormDetails> prepared = forms.of(registration.year());
        if (!prepared.isEmpty()) {
            throw new FormProblem(FormProblem.Reason.NOT_OPEN_YET, registration.year());
        }
        forms.add(FormScope.general(registration.year()), usual.content(), person);
        forms.open(registration.year(), person);
        return of(registration);
    }
}
