package vn.danvan.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.WaitingWork;

/** The clerk of Sở Nội vụ of Khánh Hòa registers a model, and its director has it on the desk. */
@PlatformTest
@WithTenant("khanh-hoa")
class ModelsToActOnTest {

    @Autowired
    private ModelsToActOn waiting;

    @Autowired
    private ModelService models;

    @Autowired
    private ModelSteps steps;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "Mô hình chờ " + UUID.randomUUID();
    private ModelId model;

    @BeforeEach
    void clerkRegisters() {
        clerk();
        model = models.start(ModelCase.complete(name, 2026, ModelField.ECONOMY, ModelLevel.GRASSROOTS));
    }

    @AfterEach
    void modelIsStopped() {
        jdbc.sql("update skilful_model set state = 'STOPPED' where id = ?")
                .param(model.value())
                .update();
        SignedIn.nobody();
    }

    @Test
    void draftThatNobodyGaveBackWaitsForNobody() {
        assertThat(mine()).isEmpty();
        director();
        assertThat(mine()).isEmpty();
    }

    @Test
    void registrationWaitsForWhoeverEndorsesAtItsDeskAndNowhereElse() {
        take(ModelStep.REGISTER, StepWords.NONE);
        assertThat(mine()).isEmpty();

        director();
        assertThat(mine()).singleElement().satisfies(entry -> {
            assertThat(entry.why()).isEqualTo("models.waiting.endorse");
            assertThat(entry.title()).endsWith(name);
            assertThat(entry.path()).isEqualTo("mo-hinh/" + model);
            assertThat(entry.since()).isEqualTo(models.details(model).summary().deskSince());
            assertThat(entry.due()).isNull();
        });
        ModelCase.at(jdbc, "bithu", "DU-SO-NV");
        assertThat(mine()).isEmpty();

        director();
        take(ModelStep.ACCEPT, StepWords.NONE);
        assertThat(mine()).isEmpty();
    }

    @Test
    void returnedRegistrationWaitsForThoseOfItsUnitWhoMayWriteItWithTheReasonUntilItIsHandedInAgain() {
        take(ModelStep.REGISTER, StepWords.NONE);
        director();
        take(ModelStep.RETURN, StepWords.because("Chưa rõ địa bàn"));
        ModelCase.at(jdbc, "bithu", "DU-SO-NV");
        assertThat(mine()).as("another post, another unit").isEmpty();
        ModelCase.at(jdbc, "decu", "HPN");
        assertThat(mine()).as("a nominator has what is their own").isEmpty();

        director();
        assertThat(mine()).hasSize(1);
        clerk();
        assertThat(mine()).singleElement().satisfies(entry -> {
            assertThat(entry.why()).isEqualTo("models.waiting.returned");
            assertThat(entry.reason()).isEqualTo("Chưa rõ địa bàn");
        });
        take(ModelStep.REGISTER, StepWords.NONE);
        assertThat(mine()).isEmpty();
    }

    @Test
    void dossierThatLacksPapersWaitsForWhoeverHandedItIn() {
        take(ModelStep.REGISTER, StepWords.NONE);
        director();
        take(ModelStep.ACCEPT, StepWords.NONE);
        clerk();
        List.of(Paper.ACHIEVEMENT_REPORT, Paper.EVIDENCE, Paper.LOCAL_OPINION)
                .forEach(paper -> steps.paper(model, paper, "Số 1"));
        take(ModelStep.SUBMIT, StepWords.NONE);
        assertThat(mine()).isEmpty();

        ModelCase.at(jdbc, "quantri", "BTGDV");
        take(ModelStep.ASK_FOR_PAPERS, StepWords.because("Thiếu ảnh"));
        assertThat(mine()).isEmpty();

        clerk();
        assertThat(mine()).singleElement().satisfies(entry -> {
            assertThat(entry.why()).isEqualTo("models.waiting.papers");
            assertThat(entry.reason()).isEqualTo("Thiếu ảnh");
        });
    }

    /** Of this test; the number is that of all. */
    private List<WaitingWork.Entry> mine() {
        List<WaitingWork.Entry> all = waiting.entries();
        assertThat(waiting.count()).isEqualTo(all.size());
        return all.stream().filter(each -> each.title().endsWith(name)).toList();
    }

    private void take(ModelStep step, StepWords words) {
        steps.take(model, models.details(model).summary().version(), step, words);
    }

    private void clerk() {
        ModelCase.at(jdbc, "canbo", "SO-NV");
    }

    private void director() {
        ModelCase.at(jdbc, "bithu", "SO-NV");
    }
}
