package vn.danvan.operator;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.identity.administrators.FirstAdministrators;
import vn.danvan.identity.administrators.PeopleFigures;
import vn.danvan.shared.NotFound;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantState;
import vn.danvan.tenancy.connections.PlatformDatabase;
import vn.danvan.tenancy.provinces.NewProvince;
import vn.danvan.tenancy.provinces.ProvinceLaunch;
import vn.danvan.tenancy.provinces.ProvinceLedger;
import vn.danvan.tenancy.provinces.ProvinceLife;
import vn.danvan.tenancy.provinces.ProvinceRow;
import vn.danvan.tenantconfig.TenantConfiguration;

/** What an operator may do with provinces. Each act needs an operator at the console, and is recorded with it. */
@Component
public class ProvinceAdministration {

    private final ProvinceLedger ledger;
    private final ProvinceLaunch launch;
    private final ProvinceLife life;
    private final FirstAdministrators administrators;
    private final PeopleFigures figures;
    private final OperatorEvents events;
    private final PlatformDatabase platform;
    private final OperatorSettings settings;
    private final Clock clock;

    ProvinceAdministration(
            ProvinceLedger ledger,
            ProvinceLaunch launch,
            ProvinceLife life,
            FirstAdministrators administrators,
            PeopleFigures figures,
            OperatorEvents events,
            PlatformDatabase platform,
            OperatorSettings settings,
            Clock clock) {
        this.ledger = ledger;
        this.launch = launch;
        this.life = life;
        this.administrators = administrators;
        this.figures = figures;
        this.events = events;
        this.platform = platform;
        this.settings = settings;
        this.clock = clock;
    }

    public List<ProvinceRow> provinces() {
        Operator.required();
        return ledger.all();
    }

    public Optional<ProvinceRow> province(TenantId tenant) {
        Operator.required();
        return ledger.find(tenant);
    }

    /** Whether the id is free: no province has or had it. */
    public boolean isFree(String id) {
        Operator.required();
        return !ledger.knows(id);
    }

    public Set<String> servers() {
        return ledger.placements();
    }

    /** Whether this process can make, mend and drop provinces. */
    public boolean canMake() {
        return launch.possible();
    }

    /**
     * Makes the province and its first administrator.
     *
     * @return the administrator's password for the first sign-in; empty where the province waits for a retry
     */
    public Optional<String> open(NewProvince wanted, TenantConfiguration.Account administrator) {
        Operator operator = Operator.required();
        try {
            boolean sound = launch.launch(wanted);
            record(operator, OperatorAct.PROVINCE_MADE, wanted.id(), wanted.placement());
            if (!sound) {
                return Optional.empty();
            }
            figures.count(wanted.id());
            return Optional.of(appoint(wanted.id(), administrator));
        } catch (RuntimeException failed) {
            record(operator, OperatorAct.PROVINCE_NOT_MADE, wanted.id(), failed.getMessage());
            throw failed;
        }
    }

    /** @return the password for the first sign-in @throws vn.danvan.identity.administrators.AlreadyAdministered */
    public String appoint(TenantId tenant, TenantConfiguration.Account administrator) {
        Operator operator = Operator.required();
        String password = administrators.make(tenant, administrator);
        record(operator, OperatorAct.ADMINISTRATOR_MADE, tenant, administrator.username());
        figures.count(tenant);
        return password;
    }

    /** Migrates again, and seeds again where that was missing. @return whether the province is sound now */
    public boolean retry(TenantId tenant) {
        Operator operator = Operator.required();
        boolean sound = launch.retry(tenant);
        if (sound) {
            figures.count(tenant);
        }
        ProvinceRow now = known(tenant);
        record(
                operator,
                sound ? OperatorAct.RETRIED : OperatorAct.RETRY_FAILED,
                tenant,
                sound ? null : now.failedStep() + ": " + now.failure());
        return sound;
    }

    /** People sign in and read; nobody writes, also no job. @param reason for the journal */
    public void makeReadOnly(TenantId tenant, String reason) {
        move(
                tenant,
                TenantState.ACTIVE,
                TenantState.READ_ONLY,
                OperatorAct.MADE_READ_ONLY,
                reason,
                () -> life.refuseWrites(tenant));
    }

    public void makeWritable(TenantId tenant) {
        move(
                tenant,
                TenantState.READ_ONLY,
                TenantState.ACTIVE,
                OperatorAct.MADE_WRITABLE,
                null,
                () -> life.takeWrites(tenant));
    }

    public void suspend(TenantId tenant, String reason) {
        TenantState seen = known(tenant).state();
        TenantState open = seen.letsPeopleIn() ? seen : TenantState.ACTIVE;
        move(tenant, open, TenantState.SUSPENDED, OperatorAct.SUSPENDED, reason, () -> {
            if (open == TenantState.READ_ONLY) {
                life.takeWrites(tenant);
            }
        });
    }

    /** Writes are given back where this process can: the province may have been suspended half-way into read-only. */
    public void resume(TenantId tenant) {
        move(tenant, TenantState.SUSPENDED, TenantState.ACTIVE, OperatorAct.RESUMED, null, () -> {
            if (canMake()) {
                life.takeWrites(tenant);
            }
        });
    }

    public void archive(TenantId tenant) {
        move(tenant, TenantState.SUSPENDED, TenantState.ARCHIVED, OperatorAct.ARCHIVED, null, () -> {});
    }

    /** Out of the archive; people still come in only after {@link #resume}. */
    public void restore(TenantId tenant) {
        move(tenant, TenantState.ARCHIVED, TenantState.SUSPENDED, OperatorAct.RESTORED, null, () -> {});
    }

    /**
     * The first of two steps.
     *
     * @param typedName must be the province's name, tone marks included
     * @param archiveFile where the complete copy lies that was made before
     * @throws DeletionProblem where one of them is missing
     */
    public void askDeletion(TenantId tenant, String typedName, String archiveFile) {
        Operator operator = Operator.required();
        ProvinceRow row = known(tenant);
        if (!Normalizer.normalize(typedName.strip(), Normalizer.Form.NFC).equals(row.name())) {
            throw DeletionProblem.name(row.name());
        }
        if (archiveFile.isBlank()) {
            throw DeletionProblem.archive();
        }
        String file = archiveFile.strip();
        move(
                tenant,
                TenantState.ARCHIVED,
                TenantState.DELETION_ASKED,
                OperatorAct.DELETION_ASKED,
                file,
                () -> life.noteDeletion(tenant, operator.username(), file, null));
    }

    /**
     * The second step, by another operator than the first.
     *
     * @return the first day on which it can no more be taken back
     */
    public LocalDate agreeToDeletion(TenantId tenant) {
        Operator operator = Operator.required();
        ProvinceRow row = known(tenant);
        if (operator.username().equals(row.deletionAskedBy())) {
            throw DeletionProblem.second();
        }
        LocalDate finalOn = LocalDate.now(clock).plusDays(settings.graceDays());
        move(
                tenant,
                TenantState.DELETION_ASKED,
                TenantState.DELETING,
                OperatorAct.DELETION_AGREED,
                finalOn.toString(),
                () -> life.noteDeletion(tenant, row.deletionAskedBy(), row.archiveFile(), finalOn));
        return finalOn;
    }

    /** Back into the archive, as long as the day has not come. */
    public void takeBackDeletion(TenantId tenant) {
        TenantState seen = known(tenant).state();
        move(
                tenant,
                seen == TenantState.DELETING ? seen : TenantState.DELETION_ASKED,
                TenantState.ARCHIVED,
                OperatorAct.DELETION_TAKEN_BACK,
                null,
                () -> life.noteDeletion(tenant, null, null, null));
    }

    public List<OperatorEvent> events(@Nullable TenantId tenant, int most) {
        Operator.required();
        return events.latest(tenant, most);
    }

    /** The move and its record stand or fall together; only then do the others hear of it. */
    private void move(
            TenantId tenant,
            TenantState seen,
            TenantState next,
            OperatorAct act,
            @Nullable String detail,
            Runnable besides) {
        Operator operator = Operator.required();
        platform.transaction().executeWithoutResult(status -> {
            life.move(tenant, seen, next);
            besides.run();
            record(operator, act, tenant, detail);
        });
        life.announce(tenant);
    }

    private void record(Operator operator, OperatorAct act, TenantId tenant, @Nullable String detail) {
        events.record(operator.username(), act, tenant, detail);
    }

    private ProvinceRow known(TenantId tenant) {
        return province(tenant).orElseThrow(NotFound::new);
    }
}
