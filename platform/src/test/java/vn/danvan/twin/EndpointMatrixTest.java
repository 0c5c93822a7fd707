package vn.danvan.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.context.WebApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.identity.Duty;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.tenancy.TenantId;
import vn.danvan.twin.MatrixRow.Case;

/** Who is answered what: every row of {@code twin/endpoints.csv} with everybody it speaks of, and no endpoint without one. */
@PlatformTest
class EndpointMatrixTest {

    private static final Logger LOG = LoggerFactory.getLogger(EndpointMatrixTest.class);
    private static final TenantId HERE = Twins.ONE;
    private static final int ONLY_THERE = 100;
    private static final int GONE = 200;
    private static final int NEVER = 999;
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("move", "END"),
            Map.entry("publicationStep", "WITHDRAW"),
            Map.entry("step", "REGISTER"),
            Map.entry("paper", "EVIDENCE"),
            Map.entry("model", new UUID(0, 1).toString()),
            Map.entry("member", new UUID(0, 2).toString()),
            Map.entry("act", "NEXT"),
            Map.entry("level", "GRASSROOTS"),
            Map.entry("year", "2026"),
            Map.entry("photo", TwinValues.id("model_photo", Place.OWN.ordinal()).toString()),
            Map.entry("file", TwinValues.id("model_file", Place.OWN.ordinal()).toString()),
            Map.entry("unit", TwinValues.id("unit", Place.OWN.ordinal()).toString()));

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private MessageSource texts;

    private final Map<Duty, Pages> pages = new HashMap<>();
    private final Map<Duty, Caller> people = new HashMap<>();
    private @Nullable Caller nobody;
    private final Judge judge = new Judge();

    @Test
    void everyEndpointAndEveryPageHasARow() throws Exception {
        List<String> rows = MatrixRow.all().stream().map(MatrixRow::name).toList();
        List<String> there = Stream.concat(
                        operations().keySet().stream(),
                        Pages.all(context.getServletContext()).stream().map(page -> "PAGE " + page))
                .toList();

        assertThat(there)
                .as(
                        "add a row to platform/src/test/resources/twin/endpoints.csv for each that is missing, as"
                                + " method;path;record;right;caller;other;nobody;without;own;child;sibling;parent;foreign;deleted")
                .allSatisfy(name -> assertThat(rows).contains(name));
        assertThat(rows)
                .as("take the rows of what is no more out of endpoints.csv")
                .allSatisfy(name -> assertThat(there).contains(name));
        assertThat(rows).doesNotHaveDuplicates();
    }

    @Test
    void rowsAgreeWithTheMatrixOfRights() throws Exception {
        for (MatrixRow row : MatrixRow.all()) {
            if (row.right() != null) {
                assertThat(Objects.requireNonNull(row.caller()).carries(row.right()))
                        .as(row.name())
                        .isTrue();
            }
            if (row.other() != null) {
                assertThat(row.other().carries(Objects.requireNonNull(row.right())))
                        .as(row.name())
                        .isFalse();
            }
            boolean everybodyMay =
                    row.right() == null || Stream.of(Duty.values()).allMatch(duty -> duty.carries(row.right()));
            assertThat(row.expected().containsKey(Case.WITHOUT))
                    .as("%s says what a person without the right is answered", row.name())
                    .isNotEqualTo(everybodyMay);
        }
    }

    @Test
    void everybodyIsAnsweredAsTheMatrixSays() throws Exception {
        Caller.CALLS.set(0);
        List<String> wrong = new ArrayList<>();
        try (Twins twins = Twins.in(context)) {
            twins.alone(Twins.OTHER, ONLY_THERE);
            twins.deleted(HERE, GONE);
            Map<String, Operations.Operation> operations = operations();
            for (MatrixRow row : MatrixRow.all()) {
                row.expected().forEach((which, expected) -> {
                    int answered = row.isPage() ? page(row, which) : call(row, which, operations.get(row.name()));
                    if (answered != expected) {
                        wrong.add(row.name() + " for " + which + ": " + answered + " instead of " + expected);
                    }
                });
            }
        }
        LOG.info("Endpoint matrix: {} calls", Caller.CALLS.get());

        assertThat(wrong).isEmpty();
        assertThat(judge.leaks()).isEmpty();
    }

    private Map<String, Operations.Operation> operations() {
        return Operations.of(context).stream()
                .filter(Operations.Operation::isOurs)
                .collect(Collectors.toMap(EndpointMatrixTest::name, Function.identity(), (first, same) -> first));
    }

    private static String name(Operations.Operation operation) {
        return operation.method() + " " + operation.path()
                + (operation.consumes().startsWith("multipart") ? " (file)" : "");
    }

    private int call(MatrixRow row, Case which, Operations.Operation operation) {
        Map<String, String> variables = new HashMap<>(WORDS);
        variables.put("tenant", HERE.value());
        if (row.record() != null) {
            variables.put("id", id(row.record(), which).toString());
            variables.put(
                    "other",
                    TwinValues.id(row.record(), Place.SIBLING.ordinal()).toString());
        }
        Caller caller = which == Case.NOBODY ? nobody() : people.computeIfAbsent(duty(row, which), this::person);
        int version = which == Case.WITHOUT ? 0 : NEVER;
        return judge.read(
                        caller,
                        row.name(),
                        Operations.call(caller, operation, variables, Bodies.of(HERE, scheme()), version))
                .status();
    }

    private int page(MatrixRow row, Case which) {
        Object id = row.record() == null ? "" : id(row.record(), which);
        String address = Pages.at(row.path(), id);
        if (which == Case.NOBODY) {
            return nobody().get("/" + address).status();
        }
        String shown = pages.computeIfAbsent(
                        duty(row, which),
                        duty -> Pages.open(Caller.signedIn(HERE, TwinValues.username(duty), port), judge, ""))
                .go(row.name(), address, "");
        if (shown.contains(text("shell.page.no-such-address"))) {
            return 404;
        }
        if (shown.contains(text("shell.page.not-permitted"))) {
            return 403;
        }
        return shown.contains(text("shell.page.failed")) ? 500 : 200;
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.of("vi"));
    }

    private Caller nobody() {
        nobody = nobody == null ? Caller.nobody(HERE, port) : nobody;
        return nobody;
    }

    private static Duty duty(MatrixRow row, Case which) {
        @Nullable Duty duty = which == Case.WITHOUT ? row.other() : row.caller();
        return Objects.requireNonNull(duty, row.name());
    }

    private static UUID id(String table, Case which) {
        return TwinValues.id(
                table,
                switch (which) {
                    case NOBODY, WITHOUT, OWN -> Place.OWN.ordinal();
                    case CHILD -> Place.CHILD.ordinal();
                    case SIBLING -> Place.SIBLING.ordinal();
                    case PARENT -> Place.PARENT.ordinal();
                    case FOREIGN -> Place.OWN.ordinal() + ONLY_THERE;
                    case DELETED -> Place.OWN.ordinal() + GONE;
                });
    }

    private static String scheme() {
        try {
            return new ClassPathResource("scoring/schemes/mau-mo-hinh.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private Caller person(Duty duty) {
        return Caller.with(RestClientOf.token(HERE.value(), TwinValues.username(duty), keys, port), HERE, port);
    }
}
