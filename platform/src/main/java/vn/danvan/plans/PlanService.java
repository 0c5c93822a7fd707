package vn.danvan.plans;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.plans.approval.PlanState;
import vn.danvan.plans.search.PlanFilter;
import vn.danvan.plans.search.PlanSearch;
import vn.danvan.plans.search.PlanSummary;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** Plans of a province, each the content of one document of the register. */
@Service
@Transactional
public class PlanService {

    private final Plans plans;
    private final PlanParts parts;
    private final DocumentRegister documents;
    private final Rights rights;
    private final PlanSearch search;
    private final Clock clock;

    PlanService(
            Plans plans, PlanParts parts, DocumentRegister documents, Rights rights, PlanSearch search, Clock clock) {
        this.plans = plans;
        this.parts = parts;
        this.documents = documents;
        this.rights = rights;
        this.search = search;
        this.clock = clock;
    }

    /** @param draft whether the document itself is still a draft */
    public PlanId create(DocumentId document, boolean draft, UnitId owner, PlanContent content) {
        rights.require(Right.IMPORT_DOCUMENTS);
        PlanId id = new PlanId(TimeOrderedIds.next(clock));
        plans.saveAndFlush(new Plan(id, document, draft ? PlanState.DRAFT : PlanState.ISSUED, owner, clock.instant()));
        parts.save(id, content);
        return id;
    }

    /** Plans of the units that the acting post may read, newest first. */
    @Transactional(readOnly = true)
    public List<PlanSummary> list(String text, int offset, int limit) {
        return list(PlanFilter.searching(text), List.of(), offset, limit);
    }

    /** @param order by {@code number}, {@code title}, {@code issuer}, {@code issued-on}, {@code state}, {@code tasks} */
    @Transactional(readOnly = true)
    public List<PlanSummary> list(PlanFilter filter, List<Sorting> order, int offset, int limit) {
        return search.list(filter, rights.scope(Right.READ_PLANS), order, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(String text) {
        return count(PlanFilter.searching(text));
    }

    @Transactional(readOnly = true)
    public int count(PlanFilter filter) {
        return search.count(filter, rights.scope(Right.READ_PLANS));
    }

    /** How many of the plans that match have which value, by value. */
    @Transactional(readOnly = true)
    public Map<String, Integer> counts(PlanFilter filter, PlanFilter.Facet facet) {
        return search.counts(filter, rights.scope(Right.READ_PLANS), facet);
    }

    @Transactional(readOnly = true)
    public PlanDetails details(PlanId id) {
        Plan plan = visible(id);
        return new PlanDetails(
                id, plan.state().name(), documents.details(plan.document()), parts.load(id), plan.version());
    }

    /** What a page says of the plan beside its tasks. */
    @Transactional(readOnly = true)
    public PlanOutline outline(PlanId id) {
        Plan plan = visible(id);
        return new PlanOutline(
                id,
                plan.state().name(),
                documents.details(plan.document()),
                parts.sections(id),
                parts.targets(id),
                parts.reporting(id),
                plan.version());
    }

    private Plan visible(PlanId id) {
        ReadScope scope = rights.scope(Right.READ_PLANS);
        return plans.findById(id.value())
                .filter(found -> scope.covers(found.owner()))
                .orElseThrow(NotFound::new);
    }
}
