package vn.danvan.identity.administrators;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.PropertyResolver;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.identity.Duty;
import vn.danvan.shared.OneTimePassword;
import vn.danvan.shared.Side;
import vn.danvan.shared.SilentRun;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenantconfig.TenantConfiguration;

/**
 * How the first person comes into a province without demo accounts: a run mode that serves nobody, writes one provincial
 * administrator, prints a password once and ends. Whoever may start it has the master key already.
 */
public final class CreateAdmin {

    /** On the command line; its value is the name to sign in with. */
    public static final String FLAG = "--create-admin";

    private static final String USAGE =
            "usage: --create-admin=<username> --tenant=<id> --unit=<code> --side=PARTY|GOVERNMENT|FRONT|ARMED_FORCES"
                    + " --position=<position> --full-name=<name>";

    private CreateAdmin() {}

    public static boolean isMeant(List<String> arguments) {
        return arguments.stream().anyMatch(each -> each.startsWith(FLAG));
    }

    /**
     * @param application the class that starts the whole platform
     * @return the exit code: 0 when the account is there; what is wrong is printed
     */
    public static int run(Class<?> application, String... arguments) {
        return AccountRun.of(application, arguments, context -> create(context, context.getEnvironment()));
    }

    /** @return the line that names the account and its password */
    static String create(ApplicationContext context, PropertyResolver asked) {
        TenantId tenant = new TenantId(asked(asked, "tenant"));
        TenantConfiguration.Account account = account(asked, LocalDate.now(context.getBean(Clock.class)));
        String password = OneTimePassword.next();
        String hash = context.getBean(PasswordEncoder.class).encode(password);
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        CurrentTenant.runAs(
                tenant,
                () -> transaction.executeWithoutResult(
                        status -> context.getBean(IdentitySeeder.class).create(account, hash, true)));
        return "Administrator " + account.username() + " of " + tenant + ", password: " + password;
    }

    private static TenantConfiguration.Account account(PropertyResolver asked, LocalDate today) {
        return new TenantConfiguration.Account(
                asked(asked, FLAG.substring(2)).strip().toLowerCase(Locale.ROOT),
                asked(asked, "full-name"),
                List.of(new TenantConfiguration.PostEntry(
                        asked(asked, "unit"),
                        asked(asked, "position"),
                        Side.valueOf(asked(asked, "side")).name(),
                        Duty.PROVINCE_ADMIN.name(),
                        today)));
    }

    private static String asked(PropertyResolver arguments, String name) {
        return SilentRun.asked(arguments, name, USAGE);
    }
}
