package vn.danvan.plans;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.NewDocument;
import vn.danvan.numbering.DocumentNumber;
import vn.danvan.numbering.DocumentTypes;
import vn.danvan.shared.UnitId;
import vn.danvan.tenantconfig.SamplePlan;
import vn.danvan.tenantconfig.TenantConfiguration;

/** A sample plan as a document and a plan, with its units under the names of the day of issue. */
record SampleMapping(SamplePlan sample, TenantConfiguration configuration) {

    NewDocument document(UnitId owner) {
        return new NewDocument(facts(), List.of(), List.of(), null, owner);
    }

    private DocumentFacts facts() {
        Optional<DocumentNumber> number = Optional.ofNullable(sample.number()).flatMap(DocumentNumber::parse);
        return new DocumentFacts(
                sample.side(),
                sample.type(),
                DocumentTypes.nameOf(sample.type()).orElse(null),
                number.map(DocumentNumber::number).orElse(null),
                sample.number(),
                number.map(DocumentNumber::symbol).orElse(null),
                sample.issuer() == null ? name(sample.unit()) : sample.issuer(),
                "STATED",
                null,
                null,
                sample.issuedOn(),
                sample.issuedOn() == null ? "YEAR" : "DAY",
                sample.year(),
                sample.title(),
                sample.draft(),
                false,
                null,
                null,
                null,
                null);
    }

    PlanContent content() {
        return new PlanContent(
                sample.sections().stream()
                        .map(each -> new PlanContent.Section(each.depth(), each.code(), each.heading()))
                        .toList(),
                sample.tasks().stream().map(this::task).toList(),
                sample.targets().stream().map(SampleMapping::target).toList(),
                sample.reporting().stream()
                        .map(each -> new PlanContent.ReportingRule(
                                each.kind(), each.due(), each.to(), each.via(), each.text()))
                        .toList());
    }

    private PlanContent.Task task(SamplePlan.Task task) {
        return new PlanContent.Task(
                task.code(),
                task.text(),
                names(task.lead()),
                names(task.coordinating()),
                names(task.requested()),
                task.due().kind(),
                task.due().date(),
                task.due().text());
    }

    private static PlanContent.Target target(SamplePlan.Target target) {
        return new PlanContent.Target(
                target.text(),
                target.operator(),
                target.value(),
                target.valueTo(),
                target.unit(),
                target.per(),
                target.scope());
    }

    private List<String> names(List<SamplePlan.Body> bodies) {
        return bodies.stream().map(this::name).toList();
    }

    private String name(SamplePlan.Body body) {
        @Nullable String code = body.unit();
        return code == null ? String.valueOf(body.name()) : name(code);
    }

    private String name(String code) {
        return configuration.unitOf(sample, code).name();
    }
}
