package vn.danvan.identity.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.FileSystemUtils;
import vn.danvan.DanVanApplication;
import vn.danvan.OneSecurityHolder;
import vn.danvan.TestServer;
import vn.danvan.identity.Duty;
import vn.danvan.identity.SecurityEvent;
import vn.danvan.identity.TestAccounts;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * The platform with four provinces: two at realms that {@code make-realm.sh} made, one whose provider nobody has ever
 * reached, one with the embedded sign-in. Started once for all tests of a JVM.
 */
public final class TwoRealms {

    public static final String KHANH_HOA = "khanh-hoa";
    static final String DONG_NAI = "dong-nai";
    static final String WITHOUT_PROVIDER = "hoa-binh";
    static final String EMBEDDED = "tay-ninh";
    static final String HOST_OF_DONG_NAI = "127.0.0.2";
    static final String INTEGRATION = "danvan-integration";

    private static final Path TEMPLATE = Path.of("../deploy/keycloak/make-realm.sh");
    private static final Path TENANTS = Path.of("../tenant-config/src/main/resources/tenants");
    private static final Supplier<TwoRealms> ONE = once();

    private final int port = Keycloak.freePort();
    private final MovableClock clock = new MovableClock();
    private final List<String> printed = new ArrayList<>();
    private final Path work;
    private final Path realms;
    private final Keycloak keycloak;
    private final Relay relay;
    private final ConfigurableApplicationContext platform;

    private TwoRealms() throws IOException, InterruptedException {
        work = Files.createTempDirectory("two-realms");
        realms = work.resolve("realms");
        makeRealm(KHANH_HOA, "Khánh Hòa");
        makeRealm(DONG_NAI, "Đồng Nai");
        keycloak = new Keycloak(realms);
        relay = new Relay(keycloak.port());
        province(KHANH_HOA, issuer(KHANH_HOA));
        province(DONG_NAI, issuer(DONG_NAI));
        province(WITHOUT_PROVIDER, issuer(WITHOUT_PROVIDER));
        FileSystemUtils.copyRecursively(TENANTS.resolve(EMBEDDED), work.resolve("tenants/" + EMBEDDED));
        platform = start();
        integrate(KHANH_HOA);
        integrate(DONG_NAI);
    }

    public static TwoRealms started() {
        return ONE.get();
    }

    public Keycloak keycloak() {
        return keycloak;
    }

    Relay relay() {
        return relay;
    }

    MovableClock clock() {
        return clock;
    }

    public String base() {
        return "http://localhost:" + port;
    }

    String baseOfDongNai() {
        return "http://" + HOST_OF_DONG_NAI + ":" + port;
    }

    String issuer(String tenant) {
        int at =
                switch (tenant) {
                    case KHANH_HOA -> keycloak.port();
                    case DONG_NAI -> relay.port();
                    default -> 1;
                };
        return "http://127.0.0.1:" + at + "/realms/" + tenant;
    }

    /** An access token for the API, as another system of the province gets it. */
    String token(String tenant) {
        String at = issuer(tenant).replaceFirst("/realms/.*", "");
        return token(at, tenant, INTEGRATION, secret(tenant, INTEGRATION));
    }

    static String token(String address, String realm, String client, String secret) {
        return (String) Keycloak.tokens(address, realm, Keycloak.ofClient(client, secret))
                .get("access_token");
    }

    /** As the realm's file has it. */
    String secret(String tenant, String client) {
        try {
            String realm = Files.readString(realms.resolve(tenant + "-realm.json"));
            Matcher found = Pattern.compile(
                            "\"clientId\": \"" + client + "\".*?\"secret\": \"([0-9a-f]+)\"", Pattern.DOTALL)
                    .matcher(realm);
            if (!found.find()) {
                throw new IllegalStateException(client + " has no secret");
            }
            return found.group(1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How often this was recorded for the person in the province. */
    public long recorded(String tenant, SecurityEvent event, String username) {
        return count(tenant, "select count(*) from security_event where event = ? and username = ?", event, username);
    }

    long recorded(String tenant, SecurityEvent event) {
        return count(tenant, "select count(*) from security_event where event = ?", event);
    }

    private long count(String tenant, String sql, SecurityEvent event, Object... more) {
        return CurrentTenant.<Long, RuntimeException>callAs(
                new TenantId(tenant), () -> platform.getBean(JdbcClient.class)
                        .sql(sql)
                        .param(event.name())
                        .params(more)
                        .query(Long.class)
                        .single());
    }

    private void makeRealm(String tenant, String name) throws IOException, InterruptedException {
        Process made = new ProcessBuilder("sh", TEMPLATE.toString(), tenant, name, base(), realms.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String settings = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (made.waitFor() != 0) {
            throw new IllegalStateException("make-realm.sh failed");
        }
        settings.lines().map(line -> "--" + line).forEach(printed::add);
    }

    private void province(String tenant, String issuer) throws IOException {
        Path folder = work.resolve("tenants/" + tenant);
        FileSystemUtils.copyRecursively(TENANTS.resolve(tenant), folder);
        Files.writeString(folder.resolve("tenant.yaml"), "\nissuer: " + issuer + "\n", StandardOpenOption.APPEND);
    }

    private ConfigurableApplicationContext start() {
        List<String> arguments = new ArrayList<>(printed);
        arguments.addAll(List.of(
                "--server.port=" + port,
                "--platform.tenancy.servers.main=" + TestServer.database("danvan_keycloak"),
                "--platform.tenancy.master-key=" + TestServer.MASTER_KEY,
                "--platform.tenancy.owner.user=" + TestServer.OWNER,
                "--platform.tenancy.owner.password=" + TestServer.OWNER_PASSWORD,
                "--platform.tenancy.configuration-directory=" + work.resolve("tenants"),
                "--platform.tenancy.spare-schemas=0",
                "--platform.identity.demo=true",
                "--platform.identity.hosts[" + HOST_OF_DONG_NAI + "]=" + DONG_NAI,
                "--platform.identity.clients." + WITHOUT_PROVIDER + ".id=danvan-web",
                "--platform.identity.clients." + WITHOUT_PROVIDER + ".secret=never-asked-for",
                "--spring.main.banner-mode=off"));
        return new SpringApplicationBuilder(DanVanApplication.class)
                .initializers(
                        new OneSecurityHolder(),
                        (GenericApplicationContext context) -> context.registerBean(
                                "movableClock", Clock.class, () -> clock, definition -> definition.setPrimary(true)))
                .run(arguments.toArray(String[]::new));
    }

    /** What an administrator does for another system: enables its client, and gives its account a post. */
    private void integrate(String tenant) {
        keycloak.enable(tenant, INTEGRATION);
        TestAccounts.create(
                tenant,
                "service-account-" + INTEGRATION,
                platform.getBean(JdbcClient.class),
                platform.getBean(PasswordEncoder.class),
                false,
                Duty.PROVINCE_ADMIN);
    }

    private static Supplier<TwoRealms> once() {
        return org.springframework.util.function.SingletonSupplier.of(() -> {
            try {
                return new TwoRealms();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    /** Goes as the world's does, but tests put it forward: what lay a moment back for one lies long back for the next. */
    static final class MovableClock extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        void forward(Duration duration) {
            ahead = ahead.plus(duration);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.system(zone), ahead);
        }
    }
}
