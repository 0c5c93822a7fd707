package vn.danvan.identity.keycloak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.client.RestClient;

/** Keycloak as the build unpacked it from Maven Central, with everything in memory; and its administrator. */
public final class Keycloak {

    public static final String PASSWORD = "mat-khau-thu-3971";

    private static final Path UNPACKED = Path.of("target/keycloak");
    /** Tests run in several JVMs at once; each has a Keycloak of its own. */
    private static final String FORK = System.getProperty("test.fork", "1");

    private static final Path LOG = Path.of("target/keycloak-" + FORK + ".log");
    private static final String ADMIN = "admin";
    private static final ParameterizedTypeReference<Map<String, Object>> MAP = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> MAPS =
            new ParameterizedTypeReference<>() {};

    private final int port = freePort();
    private final RestClient rest = RestClient.create(address());

    /** @param realms a folder of files to import */
    Keycloak(Path realms) throws IOException {
        Path home = home();
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        FileSystemUtils.copyRecursively(realms, home.resolve("data/import"));
        ProcessBuilder command = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--cache=local",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port)
                .redirectErrorStream(true);
        // What the build tells its own JVMs is not meant for this one
        command.environment().remove("JAVA_TOOL_OPTIONS");
        command.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xms128m -Xmx512m",
                        "JAVA_OPTS_APPEND",
                        "-XX:TieredStopAtLevel=1",
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        ADMIN));
        Process process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }));
        awaitStart(process);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** Somebody whom the realm's administrator made, and who still has to set up a phone. */
    public void newcomer(String realm, String username) {
        admin(
                HttpMethod.POST,
                realm + "/users",
                Map.of(
                        "username",
                        username,
                        "enabled",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
    }

    /** Somebody who needs no phone. */
    void person(String realm, String username) {
        newcomer(realm, username);
        Map<String, Object> user = only(realm + "/users?exact=true&username=" + username);
        user.put("requiredActions", List.of());
        admin(HttpMethod.PUT, realm + "/users/" + user.get("id"), user);
    }

    /** As the administrator does in Keycloak's console. */
    void endSessions(String realm, String username) {
        String id =
                (String) only(realm + "/users?exact=true&username=" + username).get("id");
        admin(HttpMethod.POST, realm + "/users/" + id + "/logout", Map.of());
    }

    void enable(String realm, String client) {
        Map<String, Object> found = only(realm + "/clients?clientId=" + client);
        found.put("enabled", true);
        admin(HttpMethod.PUT, realm + "/clients/" + found.get("id"), found);
    }

    void createClient(String realm, Map<String, Object> client) {
        admin(HttpMethod.POST, realm + "/clients", client);
    }

    /** From now on the realm signs with a new key; the old one stays published. */
    void rotateKey(String realm) {
        admin(
                HttpMethod.POST,
                realm + "/components",
                Map.of(
                        "name",
                        "rsa-" + System.nanoTime(),
                        "providerId",
                        "rsa-generated",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "config",
                        Map.of("priority", List.of("" + System.nanoTime() / 1000), "algorithm", List.of("RS256"))));
    }

    /** @return what the token endpoint of the realm says, asked at {@code address} */
    static Map<String, Object> tokens(String address, String realm, String form) {
        return RestClient.create(address)
                .post()
                .uri("/realms/" + realm + "/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(MAP);
    }

    static String ofClient(String client, String secret) {
        return "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
    }

    private Map<String, Object> only(String path) {
        return rest.get()
                .uri("/admin/realms/" + path)
                .headers(headers -> headers.setBearerAuth(administrator()))
                .retrieve()
                .body(MAPS)
                .getFirst();
    }

    private void admin(HttpMethod method, String path, Map<String, Object> body) {
        rest.method(method)
                .uri("/admin/realms/" + path)
                .headers(headers -> headers.setBearerAuth(administrator()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    String administrator() {
        String form = "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password=" + ADMIN;
        return (String) tokens(address(), "master", form).get("access_token");
    }

    /** A copy of what was unpacked, as a start changes its own folder. */
    private static Path home() throws IOException {
        Path own = Path.of("target/keycloak-home-" + FORK).toAbsolutePath();
        if (!Files.exists(own)) {
            try (Stream<Path> unpacked = Files.list(UNPACKED)) {
                FileSystemUtils.copyRecursively(
                        unpacked.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                                .findFirst()
                                .orElseThrow(),
                        own);
            }
        }
        return own;
    }

    /** It says so itself; what it says afterwards goes to the log, too. */
    private static void awaitStart(Process process) throws IOException {
        BufferedReader said = process.inputReader();
        PrintWriter log = new PrintWriter(Files.newBufferedWriter(LOG), true);
        for (String line = said.readLine(); ; line = said.readLine()) {
            if (line == null) {
                throw new IllegalStateException("Keycloak did not start, see " + LOG);
            }
            log.println(line);
            if (line.contains("Listening on:")) {
                Thread.ofVirtual().start(() -> said.lines().forEach(log::println));
                return;
            }
        }
    }
}
