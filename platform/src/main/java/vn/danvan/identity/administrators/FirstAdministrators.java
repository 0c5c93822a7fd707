package vn.danvan.identity.administrators;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.danvan.shared.OneTimePassword;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenantconfig.TenantConfiguration;

/**
 * Lets an operator hand a new province over to its first administrator. Only as long as the province has no account: who
 * runs the servers must not be able to make themselves a way to the content.
 */
@Component
public class FirstAdministrators {

    private final JdbcClient jdbc;
    private final IdentitySeeder seeder;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;

    FirstAdministrators(
            JdbcClient jdbc,
            IdentitySeeder seeder,
            PasswordEncoder passwords,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.seeder = seeder;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param account with the posts that administer the province
     * @return the password for the first sign-in; it is kept nowhere in plain text
     * @throws AlreadyAdministered where the province has an account
     */
    public String make(TenantId tenant, TenantConfiguration.Account account) {
        String password = OneTimePassword.next();
        String hash = passwords.encode(password);
        CurrentTenant.runAs(
                tenant,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("lock table account in share row exclusive mode").update();
                    if (jdbc.sql("select exists (select 1 from account)")
                            .query(Boolean.class)
                            .single()) {
                        throw new AlreadyAdministered();
                    }
                    seeder.create(account, hash, true);
                }));
        return password;
    }
}
