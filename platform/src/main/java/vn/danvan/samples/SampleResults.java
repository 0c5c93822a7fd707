package vn.danvan.samples;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Acting;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.demo.DemoDesk;
import vn.danvan.identity.demo.DemoSeat;
import vn.danvan.library.LibraryText;
import vn.danvan.library.PublicationService;
import vn.danvan.library.PublicationStep;
import vn.danvan.models.ModelId;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.Choice;
import vn.danvan.recognition.DecisionDocument;
import vn.danvan.recognition.DecisionId;
import vn.danvan.recognition.DecisionService;
import vn.danvan.recognition.NewDecision;
import vn.danvan.recognition.Outcome;
import vn.danvan.recognition.Publishing;
import vn.danvan.replication.AdoptionId;
import vn.danvan.replication.AdoptionService;
import vn.danvan.replication.AdoptionStep;
import vn.danvan.replication.AdoptionSteps;
import vn.danvan.replication.AdoptionWords;
import vn.danvan.replication.NewAdoption;
import vn.danvan.tenantconfig.SampleYear;

/** What comes after the appraisal: a decision, a page in the library, and a unit that takes the model over. */
@Component
class SampleResults {

    private final DemoDesk desk;
    private final Acting acting;
    private final DecisionService decisions;
    private final Publishing publishing;
    private final PublicationService publications;
    private final AdoptionService adoptions;
    private final AdoptionSteps steps;

    SampleResults(
            DemoDesk desk,
            Acting acting,
            DecisionService decisions,
            Publishing publishing,
            PublicationService publications,
            AdoptionService adoptions,
            AdoptionSteps steps) {
        this.desk = desk;
        this.acting = acting;
        this.decisions = decisions;
        this.publishing = publishing;
        this.publications = publications;
        this.adoptions = adoptions;
        this.steps = steps;
    }

    void recognise(Made made) {
        SampleYear.Decision wanted = made.year().decision();
        List<Choice> choices = wanted.models().stream()
                .map(key -> new Choice(made.model(key), Outcome.RECOGNISE, null, null))
                .toList();
        DemoSeat signer = made.people().signer();
        ActingPost signs = desk.call(signer, acting::required);
        DecisionId id = desk.call(made.people().administrator(), () -> {
            DecisionId proposed = decisions.propose(
                    new NewDecision(wanted.title(), ModelLevel.valueOf(wanted.level()), choices, null));
            decisions.document(
                    proposed,
                    version(proposed),
                    new DecisionDocument(
                            wanted.number(), made.days().ofDecision(), signs.fullName(), signs.position()));
            return proposed;
        });
        desk.run(signer, () -> publishing.publish(id, version(id)));
    }

    private int version(DecisionId id) {
        return decisions.details(id).summary().version();
    }

    void publish(Made made) {
        SampleYear.Page page = made.year().page();
        ModelId model = made.model(page.model());
        LibraryText text = new LibraryText(
                page.summary(), page.method(), page.cost(), page.conditions(), page.contact(), false, true, List.of());
        desk.run(
                made.people().at(made.registration(page.model()).by()),
                () -> publications.write(model, publications.of(model).version(), text));
        desk.run(made.head(page.model()), () -> take(model, PublicationStep.CONSENT));
        desk.run(made.people().administrator(), () -> take(model, PublicationStep.PUBLISH));
    }

    private void take(ModelId model, PublicationStep step) {
        publications.take(model, publications.of(model).version(), step, "");
    }

    void adopt(Made made) {
        SampleYear.Adoption wanted = made.year().adoption();
        ModelId model = made.model(wanted.model());
        DemoSeat adopter = made.people().at(wanted.by());
        DemoSeat owner = made.head(wanted.model());
        AdoptionId id =
                desk.call(adopter, () -> adoptions.ask(model, new NewAdoption(wanted.adaptation(), wanted.contact())));
        desk.run(owner, () -> take(id, AdoptionStep.AGREE, AdoptionWords.saying(wanted.modelContact())));
        desk.run(adopter, () -> {
            take(id, AdoptionStep.START, AdoptionWords.on(made.days().ofAdoption()));
            take(id, AdoptionStep.REPORT, new AdoptionWords(wanted.result(), null, wanted.people()));
            adoptions.prove(id, wanted.evidence(), wanted.reference());
        });
        desk.run(owner, () -> take(id, AdoptionStep.CONFIRM, AdoptionWords.NONE));
    }

    private void take(AdoptionId id, AdoptionStep step, AdoptionWords words) {
        steps.take(id, adoptions.details(id).adoption().version(), step, words);
    }
}
