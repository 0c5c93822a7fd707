package vn.danvan.plans;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.ReadScope;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.TimeOrderedIds;
import vn.danvan.shared.UnitId;

/** Plans of a province, each the content of one document of the register. */
@Service
@Transactional
public class PlanService {

    private static final String SEARCH = """
            from plan p join official_document d on d.id = p.document_id
            where (:all or p.owner_unit in (:units))
            """;
    /** Left out where nothing is searched: with "or" in it, no plan that is kept for all texts uses the index. */
    private static final String SAYS = """
            and fold(coalesce(d.number_printed, '') || ' ' || coalesce(d.title, '') || ' ' || coalesce(d.issuer, ''))
              like '%' || fold(:text) || '%'
            """;

    private final Plans plans;
    private final PlanParts parts;
    private final DocumentRegister documents;
    private final Rights rights;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanService(Plans plans, PlanParts parts, DocumentRegister documents, Rights rights, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.parts = parts;
        this.documents = documents;
        this.rights = rights;
        this.jdbc = jdbc;
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

    @Transactional(readOnly = true)
    public List<PlanSummary> list(String text, int offset, int limit) {
        // The tasks are counted of the rows that are shown, not of those before them
        return search(
                        "select r.*, (select count(*) from task t where t.plan_id = r.id and t.copy_of is null) as tasks"
                                + " from (select p.id, p.created_at, p.document_id, p.state, d.side, d.type_code,"
                                + " d.type_name, d.number, d.number_printed, d.symbol, d.issuer, d.issuer_confidence,"
                                + " d.issued_on, d.issued_on_precision, d.issued_year, d.title, d.draft, d.partial "
                                + found(text) + "order by p.created_at desc, p.id desc offset " + offset + " limit "
                                + limit + ") r order by r.created_at desc, r.id desc",
                        text)
                .query((row, number) -> new PlanSummary(
                        new PlanId(row.getObject("id", UUID.class)),
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        row.getString("state"),
                        row.getInt("tasks"),
                        new DocumentFacts(
                                row.getString("side"),
                                row.getString("type_code"),
                                row.getString("type_name"),
                                row.getObject("number", Integer.class),
                                row.getString("number_printed"),
                                row.getString("symbol"),
                                row.getString("issuer"),
                                row.getString("issuer_confidence"),
                                null,
                                null,
                                row.getObject("issued_on", java.time.LocalDate.class),
                                row.getString("issued_on_precision"),
                                row.getObject("issued_year", Integer.class),
                                row.getString("title"),
                                row.getBoolean("draft"),
                                row.getBoolean("partial"),
                                null,
                                null,
                                null,
                                null)))
                .list();
    }

    @Transactional(readOnly = true)
    public int count(String text) {
        return search("select count(*) " + found(text), text)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public PlanDetails details(PlanId id) {
        ReadScope scope = rights.scope(Right.READ_PLANS);
        Plan plan = plans.findById(id.value())
                .filter(found -> scope.covers(found.owner()))
                .orElseThrow(NotFound::new);
        return new PlanDetails(
                id, plan.state().name(), documents.details(plan.document()), parts.load(id), plan.version());
    }

    private static String found(String text) {
        return text.isBlank() ? SEARCH : SEARCH + SAYS;
    }

    private JdbcClient.StatementSpec search(String sql, String text) {
        ReadScope scope = rights.scope(Right.READ_PLANS);
        return jdbc.sql(sql)
                .param("all", scope instanceof ReadScope.Everything)
                .param("units", DocumentRegister.units(scope))
                .param("text", text.strip());
    }
}
