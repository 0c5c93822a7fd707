package vn.danvan.operator;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertyResolver;
import vn.danvan.shared.OneTimePassword;

/**
 * How the first operator comes to the console: a run mode that serves nobody, writes one account, prints a password once
 * and ends. Whoever may start it has the master key already.
 */
public final class CreateOperator {

    /** On the command line; its value is the name to sign in with. */
    public static final String FLAG = "--create-operator";

    private static final String USAGE = "usage: --create-operator=<username> --full-name=<name>";
    private static final int DONE = 0;
    private static final int FAILED = 1;

    private CreateOperator() {}

    public static boolean isMeant(List<String> arguments) {
        return arguments.stream().anyMatch(each -> each.startsWith(FLAG));
    }

    /**
     * @param application the class that starts the whole platform
     * @return the exit code: 0 when the account is there; what is wrong is printed
     */
    public static int run(Class<?> application, String... arguments) {
        List<String> silent = new ArrayList<>(List.of(arguments));
        silent.addAll(List.of(
                "--server.port=-1",
                "--management.server.port=-1",
                "--platform.tenancy.grant-audit=-",
                "--logging.level.vn.danvan=warn",
                "--spring.main.banner-mode=off"));
        try (ConfigurableApplicationContext context =
                SpringApplication.run(application, silent.toArray(String[]::new))) {
            System.out.println(create(context, context.getEnvironment()));
            return DONE;
        } catch (IllegalArgumentException | IllegalStateException | org.springframework.dao.DataAccessException wrong) {
            System.err.println("No account was made: " + wrong.getMessage());
            return FAILED;
        }
    }

    /** @return the line that names the account and its password */
    static String create(ApplicationContext context, PropertyResolver asked) {
        String username = OperatorAccounts.name(asked(asked, FLAG.substring(2)));
        String password = OneTimePassword.next();
        context.getBean(OperatorAccounts.class).create(username, asked(asked, "full-name"), password, true);
        return "Operator " + username + ", password: " + password;
    }

    private static String asked(PropertyResolver arguments, String name) {
        String value = arguments.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("--" + name + " is missing; " + USAGE);
        }
        return value;
    }
}
