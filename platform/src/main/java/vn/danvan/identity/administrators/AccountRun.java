package vn.danvan.identity.administrators;

import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import vn.danvan.shared.SilentRun;

/** A run mode that makes one account and prints what somebody must know of it. */
public final class AccountRun {

    private static final int DONE = 0;
    private static final int FAILED = 1;

    private AccountRun() {}

    /**
     * @param application the class that starts the whole platform
     * @param create gives the line to print
     * @return the exit code: 0 when the account is there; what is wrong is printed
     */
    public static int of(
            Class<?> application, String[] arguments, Function<ConfigurableApplicationContext, String> create) {
        try {
            System.out.println(SilentRun.of(application, arguments, create));
            return DONE;
        } catch (IllegalArgumentException | IllegalStateException | DataAccessException wrong) {
            System.err.println("No account was made: " + wrong.getMessage());
            return FAILED;
        }
    }
}
