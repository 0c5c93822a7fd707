package vn.danvan.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.intake.ConfirmedDocument;
import vn.danvan.intake.ImportDetails;
import vn.danvan.intake.ImportId;
import vn.danvan.intake.ImportService;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.registration.Registration;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitFilter;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanLife;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.queue.TaskQueue;
import vn.danvan.plans.queue.WorkQueue;
import vn.danvan.plans.task.Evidence;
import vn.danvan.plans.task.TaskId;
import vn.danvan.scoring.SchemeId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.UnitId;
import vn.danvan.tenancy.TenantId;

/** What people of both twins do, each step by its name; and whose is what they have met or made on the way. */
final class WalkSteps {

    private final ApplicationContext context;
    private final Random random;
    private final Map<String, Function<TenantId, Object>> steps = new TreeMap<>();
    private final Map<UUID, Set<TenantId>> owners = new HashMap<>();
    private final Map<String, List<UUID>> known = new HashMap<>();

    WalkSteps(ApplicationContext context, Random random) {
        this.context = context;
        this.random = random;
        Operations.ADDRESSED.forEach(this::twinsOf);
        documents();
        plans();
        tasks();
        models();
        others();
    }

    Set<String> names() {
        return Collections.unmodifiableSet(steps.keySet());
    }

    /** @return what the person at the desk is shown */
    Object take(String name, TenantId province) {
        return Objects.requireNonNull(steps.get(name)).apply(province);
    }

    private void twinsOf(String table) {
        for (Place place : Place.values()) {
            UUID id = TwinValues.id(table, place.ordinal());
            known.computeIfAbsent(table, first -> new ArrayList<>()).add(id);
            owners.put(id, Set.of(Twins.ONE, Twins.OTHER));
        }
    }

    private void documents() {
        ImportService imports = context.getBean(ImportService.class);
        DocumentRegister register = context.getBean(DocumentRegister.class);
        steps.put("upload", province -> {
            ImportDetails made =
                    imports.upload(text(province), Twins.marker(province).word() + ".txt");
            return own(province, "document_import", made.id().value(), made);
        });
        steps.put("import", province -> read(province, "document_import", id -> imports.details(new ImportId(id))));
        steps.put("imports", province -> imports.newest(50));
        steps.put(
                "import file",
                province -> read(province, "document_import", id -> imports.file(new ImportId(id))
                        .content()));
        steps.put(
                "confirm",
                province -> read(province, "document_import", id -> {
                    ImportId draft = new ImportId(id);
                    List<ConfirmedDocument> made =
                            imports.confirm(draft, imports.details(draft).version());
                    made.forEach(each -> {
                        own(province, "official_document", each.document().value(), each);
                        if (each.plan() != null) {
                            own(province, "plan", each.plan().value(), each);
                        }
                    });
                    return made;
                }));
        steps.put(
                "document",
                province -> read(province, "official_document", id -> register.details(new DocumentId(id))));
        steps.put(
                "document file",
                province -> read(province, "official_document", id -> register.file(new DocumentId(id))
                        .content()));
        steps.put("documents", province -> register.list(sought(province), 0, 50));
    }

    private void plans() {
        PlanService plans = context.getBean(PlanService.class);
        PlanLife life = context.getBean(PlanLife.class);
        steps.put("plan", province -> read(province, "plan", id -> plans.details(new PlanId(id))));
        steps.put("plans", province -> plans.list(sought(province), 0, 50));
        steps.put("history", province -> read(province, "plan", id -> life.history(new PlanId(id))));
        steps.put("editions", province -> read(province, "plan", id -> life.editions(new PlanId(id))));
        steps.put("move", province -> read(province, "plan", id -> moved(plans, life, province, new PlanId(id))));
    }

    /** One step of the plan's life, whichever way is open from where it is. */
    private Object moved(PlanService plans, PlanLife life, TenantId province, PlanId plan) {
        int version = plans.details(plan).version();
        List<PlanState> goals = new ArrayList<>(List.of(PlanState.values()));
        Collections.shuffle(goals, random);
        for (PlanState goal : goals) {
            try {
                life.move(plan, version, goal, Twins.marker(province).word());
                return plans.details(plan);
            } catch (PlanProblem noSuchWay) {
                // Another goal, then.
            }
        }
        throw new NotFound();
    }

    private void tasks() {
        TaskWork work = context.getBean(TaskWork.class);
        TaskQueue queue = context.getBean(TaskQueue.class);
        steps.put("task", province -> read(province, "task", id -> work.details(new TaskId(id))));
        steps.put("notes", province -> read(province, "task", id -> work.history(new TaskId(id))));
        steps.put("evidence", province -> read(province, "task", id -> work.evidence(new TaskId(id))));
        steps.put("queue", province -> queue.mine());
        steps.put("work", province -> context.getBean(WorkQueue.class).page(0, Integer.MAX_VALUE));
        steps.put(
                "progress",
                province -> read(province, "task", id -> {
                    TaskId task = new TaskId(id);
                    int version = work.details(task).version();
                    return work.progress(
                            task,
                            version,
                            random.nextInt(99),
                            Twins.marker(province).word());
                }));
        steps.put(
                "show",
                province -> read(province, "task", id -> {
                    TaskId task = new TaskId(id);
                    byte[] content = text(province);
                    return work.addEvidence(
                            task,
                            work.details(task).version(),
                            new Evidence.File(Twins.marker(province).word(), "text/plain", content));
                }));
    }

    private void models() {
        ModelService models = context.getBean(ModelService.class);
        steps.put("start", province -> {
            Registration named = new Registration(
                    Twins.marker(province).word(),
                    null,
                    null,
                    null,
                    null,
                    2026,
                    "",
                    List.of(),
                    "",
                    false,
                    false,
                    Map.of());
            ModelId made = models.start(named);
            return own(province, "skilful_model", made.value(), made);
        });
        steps.put("model", province -> read(province, "skilful_model", id -> models.details(new ModelId(id))));
        steps.put("models", province -> models.list(sought(province), null, 0, 50));
        steps.put("duplicates", province -> read(province, "skilful_model", id -> models.duplicates(new ModelId(id))));
    }

    private void others() {
        OrganisationService organisation = context.getBean(OrganisationService.class);
        SchemeService schemes = context.getBean(SchemeService.class);
        LocalDate day = LocalDate.of(2025, 6, 30);
        steps.put("unit", province -> read(province, "unit", id -> organisation.details(new UnitId(id), day)));
        steps.put("units", province -> organisation.list(sought(province), day, 0, 500));
        steps.put("tree", province -> organisation
                .tree(new UnitFilter(sought(province), null, null), day)
                .toString()
                .getBytes(StandardCharsets.UTF_8));
        steps.put("scheme", province -> read(province, "scoring_scheme", id -> schemes.details(new SchemeId(id))));
        steps.put("schemes", province -> schemes.list());
    }

    /** Of any id that anybody has met; one that is only the other province's must not be found. */
    private Object read(TenantId province, String table, Function<UUID, Object> service) {
        boolean astray = random.nextInt(10) == 0;
        String from = astray ? Operations.ADDRESSED.get(random.nextInt(Operations.ADDRESSED.size())) : table;
        List<UUID> ids = known.getOrDefault(from, List.of());
        UUID id = ids.get(random.nextInt(ids.size()));
        Object seen = service.apply(id);
        assertThat(owners.getOrDefault(id, Set.of())).as("whose %s is", id).contains(province);
        return seen;
    }

    private Object own(TenantId province, String table, UUID id, Object made) {
        known.getOrDefault(table, new ArrayList<>()).add(id);
        owners.computeIfAbsent(id, first -> new HashSet<>()).add(province);
        return made;
    }

    /** Nothing, one's own secret, or the other's but for its last letter. */
    private String sought(TenantId province) {
        String foreign = Twins.marker(Twins.other(province)).word();
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> Twins.marker(province).word();
            default -> foreign.substring(0, foreign.length() - 1);
        };
    }

    private byte[] text(TenantId province) {
        String word = Twins.marker(province).word();
        return ("Số: " + random.nextInt(1, 900) + "/KH-SVD\n\nAn Lạc, ngày 03 tháng 02 năm 2024\n\nKẾ HOẠCH\n" + word
                        + "\n\nI. NHIỆM VỤ\n\n1. Unit " + word + " chủ trì tổng hợp trước ngày 30/6/2024.\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
