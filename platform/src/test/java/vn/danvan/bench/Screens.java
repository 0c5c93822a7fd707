package vn.danvan.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.ChangeFilter;
import vn.danvan.bench.load.BenchData;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitFilter;
import vn.danvan.organisation.groups.GroupService;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.PlanTasks;
import vn.danvan.plans.TaskWork;
import vn.danvan.plans.assignment.AssignmentService;
import vn.danvan.plans.assignment.PlanAudience;
import vn.danvan.plans.calendar.TaskCalendar;
import vn.danvan.plans.derivation.PlanDerivation;
import vn.danvan.plans.derivation.PlanFrames;
import vn.danvan.plans.derivation.UnitPlans;
import vn.danvan.plans.extension.Extensions;
import vn.danvan.plans.queue.WorkQueue;
import vn.danvan.plans.task.TaskId;
import vn.danvan.plans.tree.PlanTree;
import vn.danvan.plans.tree.TreeNode;
import vn.danvan.shared.UnitId;

/** What each screen asks of the services when it is opened, and by hand the statement that answers the same question. */
final class Screens {

    static final String ADMINISTRATOR = "quantri";
    static final String CLERK = "vanthu-so1";
    static final String SECRETARY = "bithu-so1";
    private static final int PAGE = 50;
    private static final String LIKE = "d.folded like '%duong hoa lien ap%'";

    /**
     * @param person who sits at the desk
     * @param sql the same question by hand, as the province's role
     */
    record Screen(String name, String person, Runnable service, String sql) {}

    private final ListableBeanFactory beans;
    private final ProvinceRecords records;
    private final List<Screen> all = new ArrayList<>();

    Screens(ListableBeanFactory beans, ProvinceRecords records) {
        this.beans = beans;
        this.records = records;
    }

    List<Screen> all() {
        plans();
        onePlan();
        work();
        units();
        documents();
        all.addAll(new ModelScreens(beans, records).all());
        log();
        return all;
    }

    private void add(String name, String person, Runnable service, String sql) {
        all.add(new Screen(name, person, service, sql));
    }

    private void plans() {
        PlanService plans = beans.getBean(PlanService.class);
        String newest =
                "select p.id, d.title, (select count(*) from task t where t.plan_id = p.id and t.copy_of is null)"
                        + " from plan p join official_document d on d.id = p.document_id";
        add(
                "plans, first page",
                ADMINISTRATOR,
                () -> plans(plans, "", 0),
                newest + " order by p.created_at desc limit 50");
        add(
                "plans, page 100",
                ADMINISTRATOR,
                () -> plans(plans, "", 100 * PAGE),
                newest + " order by p.created_at desc offset 5000 limit 50");
        add(
                "plans, search",
                ADMINISTRATOR,
                () -> plans(plans, "đường hoa liên ấp", 0),
                newest + " where " + LIKE + " order by p.created_at desc limit 50");
        add(
                "plans, of a department",
                CLERK,
                () -> plans(plans, "", 0),
                newest + " where p.owner_unit = '" + records.department + "' order by p.created_at desc limit 50");
    }

    private static void plans(PlanService plans, String text, int offset) {
        plans.count(text);
        plans.list(text, offset, PAGE);
    }

    private void onePlan() {
        PlanService plans = beans.getBean(PlanService.class);
        PlanFrames frames = beans.getBean(PlanFrames.class);
        PlanTasks tasks = beans.getBean(PlanTasks.class);
        AuditLog log = beans.getBean(AuditLog.class);
        PlanAudience audience = beans.getBean(PlanAudience.class);
        AssignmentService assignments = beans.getBean(AssignmentService.class);
        for (String kind : List.of("tree of 2,000", "given to most")) {
            PlanId plan = new PlanId(kind.startsWith("tree") ? records.tree : records.given);
            add(
                    "plan page, " + kind,
                    ADMINISTRATOR,
                    () -> {
                        plans.outline(plan);
                        tasks.begin(plan, PAGE);
                        frames.find(plan);
                        frames.mayWrite(plan);
                    },
                    "select * from task t left join task_body b on b.task_id = t.id where t.plan_id = '" + plan
                            + "' and t.copy_of is null order by t.position");
            add(
                    "plan page, its history opened, " + kind,
                    ADMINISTRATOR,
                    () -> log.history(plan.value(), 0, PAGE),
                    "select * from audit_entry where record = '" + plan + "' order by id desc limit 50");
            add(
                    "assignments, " + kind,
                    ADMINISTRATOR,
                    () -> {
                        audience.phrases(plan);
                        audience.offered(plan);
                        assignments.ofPlan(plan);
                        beans.getBean(UnitPlans.class).of(plan);
                    },
                    "select a.*, c.state, v.name from task_assignment a join task t on t.id = a.task_id"
                            + " left join task c on c.id = a.copy_id left join unit_version v on v.unit_id = a.unit_id"
                            + " where t.plan_id = '" + plan + "' order by t.position");
        }
        views(new PlanId(records.tree));
        PlanDerivation derivation = beans.getBean(PlanDerivation.class);
        add(
                "upper plans of a department",
                CLERK,
                derivation::uppers,
                "select x.*, p.id from plan p join task t on t.plan_id = p.id join task_assignment a on a.task_id = t.id"
                        + " join task x on x.id = coalesce(a.copy_id, a.task_id) where p.state in ('ISSUED', 'IN_PROGRESS')"
                        + " and a.unit_id = '" + records.department + "' order by p.created_at desc, t.position");
    }

    private void views(PlanId plan) {
        PlanTree tree = beans.getBean(PlanTree.class);
        TaskCalendar calendar = beans.getBean(TaskCalendar.class);
        String tasks = "select t.* from task t where t.copy_of is null and t.state <> 'WITHDRAWN' and ";
        String own = tasks + "t.plan_id = '" + plan + "' ";
        add(
                "plan tree, its top",
                ADMINISTRATOR,
                () -> {
                    tree.countRoots();
                    tree.roots(0, PAGE);
                },
                "select p.* from plan p where p.parent_plan_id is null order by p.created_at desc limit 50");
        add(
                "plan tree, a branch of 2,000",
                ADMINISTRATOR,
                () -> {
                    TreeNode node = tree.root(plan);
                    tree.countBelow(node);
                    tree.below(node, 0, PAGE);
                },
                own + "and t.parent_id is null order by t.position limit 50");
        add("timeline of 2,000", ADMINISTRATOR, () -> calendar.ofPlan(plan), own);
        YearMonth month = YearMonth.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        add(
                "calendar, a month of the province",
                ADMINISTRATOR,
                () -> calendar.month(month, 0, TaskCalendar.MOST),
                tasks + "t.due_on between '" + month.atDay(1) + "' and '" + month.atEndOfMonth() + "'");
    }

    private void work() {
        WorkQueue queue = beans.getBean(WorkQueue.class);
        TaskWork work = beans.getBean(TaskWork.class);
        Extensions extensions = beans.getBean(Extensions.class);
        String open =
                "select t.* from task t join plan p on p.id = t.plan_id where p.state in ('ISSUED', 'IN_PROGRESS')"
                        + " and not exists (select 1 from task c where c.parent_id = t.id) and ";
        String own = open + "t.state <> 'DONE' and exists (select 1 from task_body b where b.task_id = t.id"
                + " and b.role = 'LEAD' and b.unit_id = '%s')";
        add("my work, clerk of a department", CLERK, () -> queue.page(0, PAGE), own.formatted(records.department));
        add(
                "my work, secretary of a department",
                SECRETARY,
                () -> queue.page(0, PAGE),
                own.formatted(records.department));
        add("my work, clerk of a commune", "vanthu-x7", () -> queue.page(0, PAGE), own.formatted(records.commune));
        add("my work, administrator", ADMINISTRATOR, () -> queue.page(0, PAGE), open + "t.state = 'REPORTED'");
        add(
                "extensions that wait",
                ADMINISTRATOR,
                extensions::waiting,
                "select e.* from task_extension e join task t on t.id = e.task_id join plan p on p.id = t.plan_id"
                        + " where e.state = 'ASKED' and p.state in ('ISSUED', 'IN_PROGRESS')");
        for (TaskId task : List.of(new TaskId(records.copy), new TaskId(records.parent))) {
            boolean whole = task.value().equals(records.parent);
            add(
                    whole ? "task with the most copies" : "task of a unit",
                    ADMINISTRATOR,
                    () -> {
                        work.details(task);
                        work.history(task);
                        work.evidence(task);
                        extensions.history(task);
                    },
                    "select * from task where id = '" + task + "' or parent_id = '" + task + "'");
        }
    }

    private void units() {
        OrganisationService organisation = beans.getBean(OrganisationService.class);
        GroupService groups = beans.getBean(GroupService.class);
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        String rows = "select u.code, v.* from unit u join unit_version v on v.unit_id = u.id";
        add(
                "units, the whole tree",
                ADMINISTRATOR,
                () -> organisation.tree(UnitFilter.NONE, today),
                rows + " order by v.position");
        add(
                "units, search",
                ADMINISTRATOR,
                () -> organisation.list("tan lap", today, 0, PAGE),
                rows + " where fold(v.name) like '%tan lap%' order by v.position limit 50");
        add(
                "unit page",
                ADMINISTRATOR,
                () -> organisation.details(new UnitId(records.department), today),
                rows + " where u.id = '" + records.department + "'");
        add("groups of units", ADMINISTRATOR, () -> groups.on(today), "select * from unit_group");
    }

    private void documents() {
        DocumentRegister register = beans.getBean(DocumentRegister.class);
        String newest = "select * from official_document d ";
        add(
                "documents, first page",
                ADMINISTRATOR,
                () -> documents(register, ""),
                newest + "order by created_at desc limit 50");
        add(
                "documents, search",
                ADMINISTRATOR,
                () -> documents(register, "đường hoa liên ấp"),
                newest + "where " + LIKE + " order by created_at desc limit 50");
        add(
                "documents, of a department",
                CLERK,
                () -> documents(register, ""),
                newest + "where owner_unit = '" + records.department + "' order by created_at desc limit 50");
        add(
                "document page",
                ADMINISTRATOR,
                () -> register.details(new DocumentId(records.document)),
                newest + "left join citation c on c.document_id = d.id where d.id = '" + records.document + "'");
    }

    private static void documents(DocumentRegister register, String text) {
        register.count(text);
        register.list(text, 0, PAGE);
    }

    private void log() {
        AuditLog log = beans.getBean(AuditLog.class);
        add(
                "log of changes, first page",
                ADMINISTRATOR,
                () -> log(log, ChangeFilter.ALL),
                "select * from audit_entry order by id desc limit 50");
        ChangeFilter person = new ChangeFilter(null, "nguyen van an", null, null, null);
        add(
                "log of changes, of a person",
                ADMINISTRATOR,
                () -> log(log, person),
                "select * from audit_entry where person in (select id from person where fold(full_name)"
                        + " like '%nguyen van an%') order by id desc limit 50");
    }

    private static void log(AuditLog log, ChangeFilter filter) {
        log.count(filter);
        log.list(filter, 0, PAGE);
    }

    static String province() {
        return BenchData.PROVINCE.value();
    }
}
