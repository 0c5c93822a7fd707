package vn.danvan.operator;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.PropertyResolver;
import vn.danvan.identity.administrators.AccountRun;
import vn.danvan.shared.OneTimePassword;
import vn.danvan.shared.SilentRun;

/**
 * How the first operator comes to the console: a run mode that serves nobody, writes one account, prints a password once
 * and ends. Whoever may start it has the master key already.
 */
public final class CreateOperator {

    /** On the command line; its value is the name to sign in with. */
    public static final String FLAG = "--create-operator";

    private static final String USAGE = "usage: --create-operator=<username> --full-name=<name>";

    private CreateOperator() {}

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
        String username = OperatorAccounts.name(asked(asked, FLAG.substring(2)));
        String password = OneTimePassword.next();
        context.getBean(OperatorAccounts.class).create(username, asked(asked, "full-name"), password, true);
        return "Operator " + username + ", password: " + password;
    }

    private static String asked(PropertyResolver arguments, String name) {
        return SilentRun.asked(arguments, name, USAGE);
    }
}
