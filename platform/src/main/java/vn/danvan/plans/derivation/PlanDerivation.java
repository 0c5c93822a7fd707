package vn.danvan.plans.derivation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.DocumentCitation;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.NewDocument;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.numbering.DocumentNumber;
import vn.danvan.organisation.groups.Addressee;
import vn.danvan.organisation.groups.Addressing;
import vn.danvan.organisation.groups.Reading;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanProblem;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.assignment.PlanHead;
import vn.danvan.plans.assignment.PlanHeads;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.UnitId;

/** Makes a unit's plan from an upper one that gives the unit something to do. */
@Service
@Transactional
public class PlanDerivation {

    private final PlanHeads heads;
    private final DerivationRows rows;
    private final FrameRows frames;
    private final PlanService plans;
    private final DocumentRegister documents;
    private final Addressing addressing;
    private final Rights rights;
    private final Clock clock;

    PlanDerivation(
            PlanHeads heads,
            DerivationRows rows,
            FrameRows frames,
            PlanService plans,
            DocumentRegister documents,
            Addressing addressing,
            Rights rights,
            Clock clock) {
        this.heads = heads;
        this.rows = rows;
        this.frames = frames;
        this.plans = plans;
        this.documents = documents;
        this.addressing = addressing;
        this.rights = rights;
        this.clock = clock;
    }

    /** The plans in force that give the acting post's unit something to do, the newest first. */
    @Transactional(readOnly = true)
    public List<UpperPlan> uppers() {
        UnitId unit = rights.require(Right.READ_PLANS).unit();
        List<PlanId> plans = rows.addressing(unit);
        Map<PlanId, PlanHead> found = heads.find(plans);
        Map<PlanId, PlanId> own = rows.own(plans, unit);
        Map<PlanId, List<AddressedTask>> tasks = rows.tasks(plans, unit);
        List<UpperPlan> uppers = new ArrayList<>();
        for (PlanId plan : plans) {
            PlanHead head = found.get(plan);
            if (head != null) {
                uppers.add(new UpperPlan(head, own.get(plan), tasks.getOrDefault(plan, List.of())));
            }
        }
        return uppers;
    }

    /**
     * A draft of the acting post's unit: the tasks given to it, each with where it comes from, and the basis line in the
     * manner of the unit's side.
     *
     * @throws NotFound for a plan that gives the unit nothing to do
     * @throws PlanProblem NOT_IN_FORCE, or ALREADY_DERIVED when the unit has such a plan
     */
    public PlanId derive(PlanId upper) {
        ActingPost by = rights.require(Right.PREPARE_PLANS);
        PlanHead head = heads.findForChange(upper).orElseThrow(NotFound::new);
        List<AddressedTask> tasks = rows.tasks(upper, by.unit());
        if (tasks.isEmpty()) {
            throw new NotFound();
        }
        if (!head.state().isInForce()) {
            throw new PlanProblem(PlanProblem.Reason.NOT_IN_FORCE);
        }
        if (rows.own(upper, by.unit()).isPresent()) {
            throw new PlanProblem(PlanProblem.Reason.ALREADY_DERIVED);
        }
        DerivationRows.Writer writer =
                rows.writer(by.unit(), LocalDate.now(clock)).orElseThrow(NotFound::new);
        String basis = BasisLine.of(writer.side(), head, issuer(head));
        DocumentId document = documents.register(document(head, writer, basis, by.unit()));
        PlanId plan = plans.create(document, true, by.unit(), content(tasks, writer.name()));
        rows.link(plan, tasks);
        frames.write(plan, frame(head).below(PlanFrame.Level.UNIT, upper, basis));
        return plan;
    }

    /** A letterhead is in capitals: where it is a unit's name, the line writes it as the unit's name is written. */
    private @Nullable String issuer(PlanHead upper) {
        String printed = upper.issuer();
        if (printed == null || !printed.equals(printed.toUpperCase(Locale.ROOT))) {
            return printed;
        }
        Reading reading = addressing
                .read(List.of(printed), upper.day(LocalDate.now(clock)))
                .getOrDefault(printed, new Reading(List.of(), List.of()));
        return reading.isCertain() && reading.addressees().getFirst() instanceof Addressee.OfUnit unit
                ? unit.name()
                : printed;
    }

    /** The upper plan's period; where nobody said one, the year of its issue. */
    private PlanFrame frame(PlanHead upper) {
        PlanFrame frame = frames.find(upper.id());
        return frame.periodKind() != null ? frame : PlanFrame.ofYear(year(upper));
    }

    private int year(PlanHead upper) {
        if (upper.issuedOn() != null) {
            return upper.issuedOn().getYear();
        }
        return upper.issuedYear() == null ? LocalDate.now(clock).getYear() : upper.issuedYear();
    }

    private static PlanContent content(List<AddressedTask> tasks, String unit) {
        List<PlanContent.Task> own = new ArrayList<>();
        for (AddressedTask task : tasks) {
            own.add(new PlanContent.Task(
                    String.valueOf(own.size() + 1),
                    task.facts().text(),
                    List.of(unit),
                    List.of(),
                    List.of(),
                    task.facts().dueKind(),
                    task.facts().dueOn(),
                    task.facts().dueText()));
        }
        return new PlanContent(List.of(), own, List.of(), List.of());
    }

    private NewDocument document(PlanHead upper, DerivationRows.Writer writer, String basis, UnitId owner) {
        DocumentFacts facts = new DocumentFacts(
                writer.side().name(),
                "KH",
                "Kế hoạch",
                null,
                null,
                null,
                writer.name(),
                "STATED",
                null,
                null,
                null,
                "YEAR",
                LocalDate.now(clock).getYear(),
                upper.title(),
                true,
                false,
                null,
                null,
                null,
                null);
        DocumentNumber number = upper.number() == null
                ? null
                : DocumentNumber.parse(upper.number()).orElse(null);
        return new NewDocument(
                facts,
                List.of(new DocumentCitation(
                        basis,
                        upper.number(),
                        number == null ? null : number.type(),
                        number == null ? null : number.issuer(),
                        upper.issuedOn(),
                        upper.issuer(),
                        "IMPLEMENTS")),
                List.of(),
                null,
                owner);
    }
}
