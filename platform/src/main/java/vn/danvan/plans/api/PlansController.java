package vn.danvan.plans.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanDetails;
import vn.danvan.plans.PlanId;
import vn.danvan.plans.PlanService;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.search.PlanFilter;
import vn.danvan.shared.ListPage;
import vn.danvan.shared.PageCut;
import vn.danvan.shared.Side;
import vn.danvan.shared.Sorting;

@RestController
class PlansController {

    private final PlanService plans;

    PlansController(PlanService plans) {
        this.plans = plans;
    }

    /**
     * @param year in which the document was issued
     * @param sort columns parted by commas, descending with a minus: number, title, issuer, issued-on, state, tasks
     */
    @GetMapping("/api/v1/plans")
    ListPage<Row> plans(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable PlanState state,
            @RequestParam(required = false) @Nullable Side side,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageCut cut = PageCut.of(page, size);
        PlanFilter filter = new PlanFilter(q, state, side, year);
        List<Row> rows = plans.list(filter, Sorting.of(sort), cut.offset(), cut.limit()).stream()
                .map(each -> new Row(
                        each.id().toString(), each.document().toString(), each.state(), each.tasks(), each.facts()))
                .toList();
        return new ListPage<>(rows, plans.count(filter));
    }

    @GetMapping("/api/v1/plans/{id}")
    Details plan(@PathVariable UUID id) {
        PlanDetails details = plans.details(new PlanId(id));
        return new Details(
                id.toString(),
                details.document().id().toString(),
                details.state(),
                details.version(),
                details.document().facts(),
                details.content());
    }

    record Row(String id, String documentId, String state, int tasks, DocumentFacts facts) {}

    /** @param version what a change of the plan must name */
    record Details(String id, String documentId, String state, int version, DocumentFacts facts, PlanContent content) {}
}
