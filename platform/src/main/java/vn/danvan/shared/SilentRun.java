package vn.danvan.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertyResolver;

/** A start of the whole platform that serves nobody, does one thing and ends. */
public final class SilentRun {

    /** What Java makes of bytes that are no letters in the character set of the shell. */
    private static final String LOST_LETTER = "\uFFFD";

    private SilentRun() {}

    /** @param application the class that starts the whole platform */
    public static <T> T of(Class<?> application, String[] arguments, Function<ConfigurableApplicationContext, T> work) {
        List<String> silent = new ArrayList<>(List.of(arguments));
        silent.addAll(List.of(
                "--server.port=-1",
                "--management.server.port=-1",
                "--platform.tenancy.grant-audit=-",
                "--logging.level.vn.danvan=warn",
                "--spring.main.banner-mode=off"));
        try (ConfigurableApplicationContext context =
                SpringApplication.run(application, silent.toArray(String[]::new))) {
            return work.apply(context);
        }
    }

    /** @throws IllegalArgumentException with the usage where the argument is not given, or came without its letters */
    public static String asked(PropertyResolver arguments, String name, String usage) {
        String value = arguments.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("--" + name + " is missing; " + usage);
        }
        if (value.contains(LOST_LETTER)) {
            throw new IllegalArgumentException(
                    "--" + name + " lost its letters on the way: " + value + "; set LC_ALL=C.UTF-8 and ask again");
        }
        return value;
    }
}
