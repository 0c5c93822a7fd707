package vn.danvan.identity.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without script that goes between platform and provider. Keeps cookies by host and path; like browsers it takes
 * the loopback for safe, where Keycloak's cookies are {@code Secure} and Java's own jar would not send them.
 */
final class Guest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, HttpCookie> jar = new LinkedHashMap<>();

    HttpResponse<String> open(String address) {
        return send(URI.create(address), HttpRequest.newBuilder().GET());
    }

    /** Goes where the answer points, until it points nowhere. */
    HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        while (last.headers().firstValue("Location").isPresent()) {
            last = open(goal(last));
        }
        return last;
    }

    /** Where the answer points, as a whole address. */
    static String goal(HttpResponse<String> answer) {
        return answer.uri()
                .resolve(answer.headers().firstValue("Location").orElseThrow())
                .toString();
    }

    /** Sends the page's form. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        Matcher action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new IllegalStateException(page.uri() + " has no form: " + page.body());
        }
        return post(page.uri().resolve(action.group(1).replace("&amp;", "&")).toString(), fields);
    }

    HttpResponse<String> post(String address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                URI.create(address),
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** From the platform to the provider's page, and through it up to the door of the platform. */
    HttpResponse<String> toTheDoor(String base, String province, String username) {
        HttpResponse<String> page = follow(open(base + "/oauth2/authorization/" + province));
        return submit(page, Map.of("username", username, "password", Keycloak.PASSWORD));
    }

    HttpResponse<String> signIn(String base, String province, String username) {
        return follow(toTheDoor(base, province, username));
    }

    boolean isSignedIn(String base) {
        return open(base + "/ke-hoach").statusCode() == 200;
    }

    /** Shows the cookies of one host to another. */
    void carry(String from, String to) {
        Map<String, HttpCookie> carried = new LinkedHashMap<>();
        jar.forEach((key, cookie) -> {
            if (key.startsWith(from + " ")) {
                carried.put(key.replace(from + " ", to + " "), cookie);
            }
        });
        jar.putAll(carried);
    }

    private HttpResponse<String> send(URI address, HttpRequest.Builder request) {
        String cookies = jar.entrySet().stream()
                .filter(kept -> kept.getKey().startsWith(address.getHost() + " "))
                .map(Map.Entry::getValue)
                .filter(cookie -> address.getPath().startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        try {
            HttpResponse<String> answer =
                    client.send(request.uri(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(header -> keep(address.getHost(), header));
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String host, String header) {
        String[] parts = header.split(";");
        int equals = parts[0].indexOf('=');
        HttpCookie cookie =
                new HttpCookie("kept", parts[0].substring(equals + 1).replace("\"", ""));
        String name = parts[0].substring(0, equals).strip();
        String path = "/";
        boolean gone = false;
        for (String part : parts) {
            String attribute = part.strip();
            path = attribute.startsWith("Path=") ? attribute.substring(5) : path;
            gone |= attribute.equals("Max-Age=0");
        }
        HttpCookie named = new HttpCookie(name, cookie.getValue());
        named.setPath(path);
        String key = host + " " + path + " " + name;
        if (gone) {
            jar.remove(key);
        } else {
            jar.put(key, named);
        }
    }
}
