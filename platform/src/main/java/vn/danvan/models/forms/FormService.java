package vn.danvan.models.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.NotPermitted;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.models.step.ModelYears;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/**
 * The forms of the years: who prepares registration writes them, and opens the year; from then on they stay. Every
 * method throws {@link NotPermitted} without the right, {@link FormProblem} where the year is opened already.
 */
@Service
@Transactional
public class FormService {

    private final FormStore forms;
    private final DefaultForm usual;
    private final Rights rights;

    FormService(FormStore forms, DefaultForm usual, Rights rights) {
        this.forms = forms;
        this.usual = usual;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public List<FormYear> years() {
        rights.require(Right.MANAGE_REGISTRATION);
        return forms.years();
    }

    @Transactional(readOnly = true)
    public List<FormDetails> of(int year) {
        rights.require(Right.MANAGE_REGISTRATION);
        return forms.of(year);
    }

    /** The form that ships with the platform, to begin with. */
    public FormContent usual() {
        return usual.content();
    }

    @Transactional(readOnly = true)
    public FormDetails details(FormId id) {
        rights.require(Right.MANAGE_REGISTRATION);
        return forms.find(id).orElseThrow(NotFound::new);
    }

    public FormId add(FormScope scope, FormContent content) {
        ActingPost post = rights.require(Right.MANAGE_REGISTRATION);
        requireYear(scope.year());
        requireClosed(scope.year());
        return forms.add(scope, content, post.person().value());
    }

    /**
     * @param version that the person looked at
     * @throws StaleVersion when somebody else was faster
     */
    public FormDetails change(FormId id, int version, FormContent content) {
        ActingPost post = rights.require(Right.MANAGE_REGISTRATION);
        requireClosed(details(id).scope().year());
        forms.write(id, version, content, post.person().value());
        return details(id);
    }

    public void remove(FormId id) {
        requireClosed(details(id).scope().year());
        forms.remove(id);
    }

    /** Begins the year's forms with those of another; those that are there already stay. */
    public void copy(int from, int to) {
        ActingPost post = rights.require(Right.MANAGE_REGISTRATION);
        requireYear(to);
        requireClosed(to);
        List<FormScope> there = forms.of(to).stream().map(FormDetails::scope).toList();
        for (FormDetails form : forms.of(from)) {
            FormScope scope = new FormScope(
                    to,
                    form.scope().kind(),
                    form.scope().subject(),
                    form.scope().field());
            if (!there.contains(scope)) {
                forms.add(scope, form.content(), post.person().value());
            }
        }
    }

    /** Freezes the year's forms; what none of them is for is asked by the one that ships, kept as it is today. */
    public void open(int year) {
        ActingPost post = rights.require(Right.MANAGE_REGISTRATION);
        requireYear(year);
        requireClosed(year);
        FormScope general = FormScope.general(year);
        if (forms.of(year).stream().noneMatch(form -> form.scope().equals(general))) {
            forms.add(general, usual.content(), post.person().value());
        }
        forms.open(year, post.person().value());
    }

    /** @param day by which dossiers of an opened year are to be handed in; none is none */
    public void setDossiersDue(int year, @Nullable LocalDate day) {
        rights.require(Right.MANAGE_REGISTRATION);
        if (day != null && (day.getYear() < year || day.getYear() > year + 2)) {
            throw new FormProblem(FormProblem.Reason.DAY_WRONG);
        }
        if (forms.setDossiersDue(year, day) == 0) {
            throw new FormProblem(FormProblem.Reason.NOT_OPEN_YET, year);
        }
    }

    private void requireClosed(int year) {
        if (forms.isOpen(year)) {
            throw new FormProblem(FormProblem.Reason.FROZEN);
        }
    }

    private static void requireYear(int year) {
        if (!ModelYears.include(year)) {
            throw new FormProblem(FormProblem.Reason.YEAR_WRONG);
        }
    }
}
