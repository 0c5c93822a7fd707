package vn.danvan.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import vn.danvan.council.Appointment;
import vn.danvan.council.Candidate;
import vn.danvan.council.CouncilProblem;
import vn.danvan.council.CouncilRole;
import vn.danvan.council.CouncilService;
import vn.danvan.council.CouncilTexts;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.RequiredFields;

/** Whom to appoint, in which role, from when on. */
class AppointmentForm extends Composite<FormLayout> {

    private final ComboBox<Candidate> person = new ComboBox<>(getTranslation("council.person"));
    private final Select<CouncilRole> role = new Select<>();
    private final DayField from = new DayField(getTranslation("council.from"));

    AppointmentForm(CouncilService councils, CouncilTexts texts, Clock clock) {
        person.setItemLabelGenerator(
                each -> each.post().isEmpty() ? each.name() : each.name() + " (" + each.post() + ")");
        person.setItems(query -> councils.candidates(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        role.setLabel(getTranslation("council.role"));
        role.setItems(CouncilRole.values());
        role.setItemLabelGenerator(each -> texts.of("role", each, getLocale()));
        role.setValue(CouncilRole.MEMBER);
        from.setValue(LocalDate.now(clock));
        RequiredFields.mark(person, role, from);
        getContent().add(person, role, from);
    }

    /** @throws CouncilProblem where something is missing */
    Appointment appointment() {
        Candidate chosen = person.getValue();
        if (chosen == null) {
            throw new CouncilProblem(CouncilProblem.Reason.NO_SUCH_PERSON);
        }
        LocalDate first = from.entered();
        if (first == null) {
            throw new CouncilProblem(CouncilProblem.Reason.MEMBER_DAYS_WRONG);
        }
        return new Appointment(chosen.person(), role.getValue(), first, null);
    }
}
