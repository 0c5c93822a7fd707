package vn.danvan.tenancy.provinces;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.danvan.shared.StaleVersion;
import vn.danvan.tenancy.ProvinceClosed;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.TenantSummary;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** Moves provinces from state to state, by {@link TenantState#canBecome} and in no other way. */
@Component
@NamedInterface("provinces")
public class ProvinceLife {

    private final PlatformDatabase platform;
    private final JdbcTenantRegistry registry;
    private final SchemaWork schemas;
    private final ApplicationEventPublisher events;

    ProvinceLife(
            PlatformDatabase platform,
            JdbcTenantRegistry registry,
            SchemaWork schemas,
            ApplicationEventPublisher events) {
        this.platform = platform;
        this.registry = registry;
        this.schemas = schemas;
        this.events = events;
    }

    /**
     * Writes the move within the caller's transaction, where there is one.
     *
     * @param seen the state that the operator saw
     * @throws ProvinceProblem where there is no such move
     * @throws StaleVersion where the province is no more in that state
     */
    public void move(TenantId tenant, TenantState seen, TenantState next) {
        if (!seen.canBecome(next)) {
            throw ProvinceProblem.wrongMove();
        }
        int moved = platform.jdbc()
                .sql("update platform.tenant set state = :next, changed_at = now() where id = :id and state = :seen")
                .param("next", next.name())
                .param("id", tenant.value())
                .param("seen", seen.name())
                .update();
        if (moved == 0) {
            throw new StaleVersion();
        }
    }

    /**
     * Lets the province's role read only; within the transaction of the move, so that a failure undoes the move. Cut short
     * between the two, the next start holds the role to what the registry says.
     */
    public void refuseWrites(TenantId tenant) {
        schemas.freeze(tenant, placement(tenant));
    }

    /** Lets it write again. */
    public void takeWrites(TenantId tenant) {
        schemas.thaw(tenant, placement(tenant));
    }

    private String placement(TenantId tenant) {
        return registry.find(tenant).map(TenantSummary::placement).orElseThrow(() -> ProvinceProblem.unknown(tenant));
    }

    /** Notes what a deletion still needs: who asked for it, the archive that was made, and the day on which it is final. */
    public void noteDeletion(
            TenantId tenant, @Nullable String askedBy, @Nullable String archiveFile, @Nullable LocalDate finalOn) {
        platform.jdbc()
                .sql("update platform.tenant set deletion_asked_by = :by, archive_file = :file, final_on = :day"
                        + " where id = :id")
                .param("by", askedBy)
                .param("file", archiveFile)
                .param("day", finalOn)
                .param("id", tenant.value())
                .update();
    }

    /** To be called when the move is committed: this node sees it at once, and whoever must leave, leaves. */
    public void announce(TenantId tenant) {
        Optional<TenantSummary> now = registry.refresh().tenants().stream()
                .filter(row -> row.id().equals(tenant))
                .findFirst();
        if (now.isPresent() && !now.get().state().letsPeopleIn()) {
            events.publishEvent(new ProvinceClosed(tenant));
        }
    }

    /** Those whose time of grace is over on that day. */
    public List<TenantId> dueForRemoval(LocalDate today) {
        return platform
                .jdbc()
                .sql("select id from platform.tenant where state = 'DELETING' and final_on <= ? order by id")
                .param(today)
                .query(String.class)
                .list()
                .stream()
                .map(TenantId::new)
                .toList();
    }

    /** Drops schema and role, then notes it: cut short between the two, the next night does it again. */
    public void remove(TenantId tenant) {
        String placement = platform.jdbc()
                .sql("select placement from platform.tenant where id = ? and state = 'DELETING'")
                .param(tenant.value())
                .query(String.class)
                .optional()
                .orElseThrow(ProvinceProblem::wrongMove);
        schemas.drop(tenant, placement);
        move(tenant, TenantState.DELETING, TenantState.DELETED);
        registry.refresh();
    }
}
