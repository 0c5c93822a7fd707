package vn.danvan.models.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.models.forms.AskedQuestion;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.forms.FormDetails;
import vn.danvan.models.forms.FormId;
import vn.danvan.models.forms.FormScope;
import vn.danvan.models.forms.FormService;
import vn.danvan.models.forms.FormYear;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;

@RestController
class FormsController {

    private final FormService forms;

    FormsController(FormService forms) {
        this.forms = forms;
    }

    @GetMapping("/api/v1/registration-years")
    List<FormYear> years() {
        return forms.years();
    }

    @GetMapping("/api/v1/registration-years/{year}/forms")
    List<FormDetails> forms(@PathVariable int year) {
        return forms.of(year);
    }

    /** A form for what is named; without questions it begins with the usual ones. 422 once the year is opened. */
    @PostMapping("/api/v1/registration-years/{year}/forms")
    @ResponseStatus(HttpStatus.CREATED)
    FormDetails add(@PathVariable int year, @RequestBody Written written) {
        FormScope scope = new FormScope(year, written.kind(), written.subject(), written.field());
        return forms.details(forms.add(scope, written.content(forms.usual())));
    }

    /** Freezes the year's forms. */
    @PostMapping("/api/v1/registration-years/{year}/opening")
    List<FormYear> open(@PathVariable int year) {
        forms.open(year);
        return years();
    }

    /** By which day dossiers of an opened year are to be handed in. */
    @PutMapping("/api/v1/registration-years/{year}/dossiers-due")
    List<FormYear> due(@PathVariable int year, @RequestBody Due due) {
        forms.setDossiersDue(year, due.day());
        return years();
    }

    @GetMapping("/api/v1/registration-forms/{id}")
    FormDetails form(@PathVariable UUID id) {
        return forms.details(new FormId(id));
    }

    /** @param version that the caller read; 409 if somebody else saved since */
    @PutMapping("/api/v1/registration-forms/{id}")
    FormDetails change(@PathVariable UUID id, @RequestParam int version, @RequestBody Written written) {
        return forms.change(new FormId(id), version, written.content(forms.usual()));
    }

    @DeleteMapping("/api/v1/registration-forms/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        forms.remove(new FormId(id));
    }

    record Due(@Nullable LocalDate day) {}

    record Written(
            @Nullable ModelKind kind,
            @Nullable ModelSubject subject,
            @Nullable ModelField field,
            @Nullable String introduction,
            @Nullable List<AskedQuestion> questions) {

        FormContent content(FormContent usual) {
            return new FormContent(
                    introduction == null ? "" : introduction, questions == null ? usual.questions() : questions);
        }
    }
}
