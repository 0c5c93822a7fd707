package vn.danvan.intake;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.documents.DocumentCitation;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.NewDocument;
import vn.danvan.intake.draft.Confidence;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.plans.PlanContent;
import vn.danvan.shared.UnitId;

/** From what was read and confirmed to what the register and the plan keep. */
final class DraftMapping {

    private DraftMapping() {}

    /** Whatever gives somebody something to do, to reach or to report is a plan, whatever its type is called. */
    static boolean isPlan(DraftDocument draft) {
        return !draft.tasks().isEmpty()
                || !draft.targets().isEmpty()
                || !draft.reporting().isEmpty();
    }

    static NewDocument document(DraftDocument draft, String sha256, UnitId owner) {
        return new NewDocument(
                facts(draft),
                draft.citations().stream()
                        .map(each -> new DocumentCitation(
                                each.text(),
                                each.number(),
                                each.type(),
                                each.issuerSymbol(),
                                each.date(),
                                each.issuerText(),
                                each.relation()))
                        .toList(),
                draft.recipients().stream()
                        .map(each -> new NewDocument.Recipient(each.text(), each.purpose()))
                        .toList(),
                sha256,
                owner);
    }

    private static DocumentFacts facts(DraftDocument draft) {
        DraftDocument.Type type = draft.type();
        DraftDocument.Issuer issuer = draft.issuer();
        DraftDocument.Signatory signatory = draft.signatory();
        return new DocumentFacts(
                draft.side(),
                type == null ? null : type.code(),
                type == null ? null : type.name(),
                draft.number(),
                draft.numberPrinted(),
                draft.symbol(),
                issuer == null ? null : issuer.name(),
                (issuer == null ? Confidence.UNKNOWN : issuer.confidence()).name(),
                draft.superior(),
                draft.place(),
                draft.issuedOn(),
                draft.issuedOnPrecision(),
                draft.issuedYear(),
                draft.title(),
                draft.draft(),
                draft.partial(),
                signatory == null ? null : signatory.authority(),
                signatory == null ? null : signatory.onBehalfOf(),
                signatory == null ? null : signatory.position(),
                signatory == null ? null : signatory.name());
    }

    static PlanContent content(DraftDocument draft) {
        List<PlanContent.Section> sections = new ArrayList<>();
        draft.sections().forEach(section -> add(section, 0, sections));
        return new PlanContent(
                sections,
                draft.tasks().stream()
                        .map(each -> new PlanContent.Task(
                                each.code(),
                                each.text(),
                                each.lead(),
                                each.coordinating(),
                                each.requested(),
                                each.due().kind(),
                                each.due().date(),
                                each.due().text()))
                        .toList(),
                draft.targets().stream()
                        .map(each -> new PlanContent.Target(
                                each.text(),
                                each.operator(),
                                each.value(),
                                each.valueTo(),
                                each.unit(),
                                each.per(),
                                each.scope()))
                        .toList(),
                draft.reporting().stream()
                        .map(each -> new PlanContent.ReportingRule(
                                each.kind(), each.due(), each.to(), each.via(), each.text()))
                        .toList());
    }

    private static void add(DraftDocument.Section section, int depth, List<PlanContent.Section> flat) {
        flat.add(new PlanContent.Section(depth, section.code(), section.heading()));
        section.children().forEach(child -> add(child, depth + 1, flat));
    }
}
