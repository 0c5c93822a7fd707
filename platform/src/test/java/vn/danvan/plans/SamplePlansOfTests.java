package vn.danvan.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.NewDocument;
import vn.danvan.identity.UnitTree;
import vn.danvan.shared.UnitId;

/** Plans for tests of one unit: a heading with two tasks, led by whom the test says. */
public final class SamplePlansOfTests {

    private SamplePlansOfTests() {}

    public static DocumentId document(DocumentRegister register, UnitId owner, String title) {
        return register.register(new NewDocument(facts(title), List.of(), List.of(), null, owner));
    }

    /**
     * A plan, by whoever is at the desk.
     *
     * @param unit code of the one whose plan it is
     * @param draft whether its document is one still
     */
    public static PlanId plan(BeanFactory beans, String unit, String title, boolean draft, PlanContent content) {
        UnitId owner = beans.getBean(UnitTree.class).byCode(unit);
        return beans.getBean(PlanService.class)
                .create(document(beans.getBean(DocumentRegister.class), owner, title), draft, owner, content);
    }

    public static PlanContent content(String lead) {
        return new PlanContent(
                List.of(),
                List.of(
                        task("II.1", lead, null),
                        task("II.1.1", lead, LocalDate.of(2021, 6, 30)),
                        task("II.1.2", lead, null)),
                List.of(),
                List.of());
    }

    private static PlanContent.Task task(String code, String lead, @Nullable LocalDate dueOn) {
        return new PlanContent.Task(
                code,
                "Việc " + code,
                List.of(lead),
                List.of(),
                List.of(),
                dueOn == null ? "CONTINUOUS" : "DATE",
                dueOn,
                dueOn == null ? "thường xuyên" : "trước ngày 30/6");
    }

    private static DocumentFacts facts(String title) {
        return new DocumentFacts(
                "GOVERNMENT",
                "KH",
                "Kế hoạch",
                null,
                null,
                null,
                "Sở Nội vụ",
                "STATED",
                null,
                null,
                null,
                "YEAR",
                2026,
                title,
                true,
                false,
                null,
                null,
                null,
                null);
    }
}
