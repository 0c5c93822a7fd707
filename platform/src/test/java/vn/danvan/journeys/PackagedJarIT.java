package vn.danvan.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.TestServer;

/** The jar as it is delivered, with the beans that its build prepared: the other tests start the classes without them. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target", "danvan.jar").toAbsolutePath();
    private static final String HEAD = ".dv-page-header, .dv-welcome";
    private static final LocatorAssertions.IsVisibleOptions PATIENT =
            new LocatorAssertions.IsVisibleOptions().setTimeout(Chromium.PATIENT);
    private static final Map<String, String> SERVER = Map.of(
            "PLATFORM_TENANCY_SERVERS_MAIN", TestServer.database("packaged"),
            "PLATFORM_TENANCY_MASTERKEY", TestServer.MASTER_KEY,
            "PLATFORM_TENANCY_OWNER_USER", TestServer.OWNER,
            "PLATFORM_TENANCY_OWNER_PASSWORD", TestServer.OWNER_PASSWORD,
            "PLATFORM_IDENTITY_DEMO", "true");

    @TempDir
    private static Path directory;

    private static Chromium chromium;
    private static Process process;
    private static int pages;
    private static int management;

    @BeforeAll
    static void start() throws IOException {
        chromium = new Chromium();
        pages = freePort();
        management = freePort();
        process = launch();
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !process.isAlive() || answer(management, "/actuator/health/readiness") == 200);
        assertThat(process.isAlive()).as(() -> "it ended: " + log()).isTrue();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        chromium.close();
        process.destroy();
        process.waitFor();
    }

    @Test
    void startsWithTheBeansThatTheBuildPrepared() {
        assertThat(log()).contains("Starting with the beans that the build prepared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantri", "canbo"})
    void everyRoomOfTheMenuOpens(String username) {
        try (BrowserContext window = chromium.window(1280)) {
            Page page = window.newPage();
            Chromium.signIn(page, address(pages, ""), "Khánh Hòa", username);
            assertThat(page.locator(".dv-welcome")).isVisible(PATIENT);
            List<String> rooms = rooms(page);
            page.setDefaultTimeout(Chromium.PATIENT);
            assertThat(rooms).as("rooms of the menu").hasSizeGreaterThan(5);
            for (String room : rooms) {
                page.navigate(address(pages, "/" + room));
                assertThatCode(() -> page.locator(HEAD).first().waitFor())
                        .as("the head of /" + room)
                        .doesNotThrowAnyException();
                assertThat(page.locator("vaadin-confirm-dialog").count())
                        .as("an error on " + room)
                        .isZero();
            }
        }
        assertThat(log()).doesNotContain("ERROR");
    }

    @Test
    void apiIsDescribedAndFiguresAreToldAtTheirOwnPortAlone() throws Exception {
        assertThat(answer(pages, "/api/openapi.json")).isEqualTo(200);
        assertThat(answer(management, "/actuator/prometheus")).isEqualTo(200);
        assertThat(answer(pages, "/actuator/prometheus")).isNotEqualTo(200);
    }

    @SuppressWarnings("unchecked")
    private static List<String> rooms(Page page) {
        Object found = page.evaluate("[...document.querySelectorAll('vaadin-side-nav-item')]"
                + ".map(each => each.path).filter(path => path !== null && path !== undefined)");
        return ((List<String>) Objects.requireNonNull(found))
                .stream().distinct().toList();
    }

    private static Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + Path.of("..", "deploy", "jvm.options").toAbsolutePath(),
                        "-jar",
                        JAR.toString(),
                        "--server.port=" + pages,
                        "--management.server.port=" + management)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile());
        builder.environment().putAll(SERVER);
        return builder.start();
    }

    private static int answer(int port, String path) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address(port, path)))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static String address(int port, String path) {
        return "http://localhost:" + port + path;
    }

    private static String log() {
        try {
            return Files.readString(directory.resolve("log"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
