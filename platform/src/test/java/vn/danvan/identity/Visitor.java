package vn.danvan.identity;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script at the pages of sign-in: keeps cookies, sends forms with their hidden fields, follows nothing. */
public final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final String address;
    private final String proxy;

    /** @param address from which the server sees this visitor come, as a proxy reports it */
    public Visitor(int port, String address) {
        this(port, address, "");
    }

    /** @param proxy host of a proxy without TLS through which the visitor comes; empty for none */
    public Visitor(int port, String address, String proxy) {
        this.base = "http://localhost:" + port;
        this.address = address;
        this.proxy = proxy;
    }

    public HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    /** Opens the page for its hidden field, then sends the form to the same address. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        return submit(path, path, fields);
    }

    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Matcher hidden = HIDDEN.matcher(open(page).body());
        if (!hidden.find()) {
            throw new IllegalStateException(page + " has no form");
        }
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        form + "&_csrf=" + URLEncoder.encode(hidden.group(1), StandardCharsets.UTF_8))));
    }

    public HttpResponse<String> signIn(String province, String username, String password) {
        return submit("/" + province + "/dang-nhap", Map.of("username", username, "password", password));
    }

    /** Goes where the answer points, until it points nowhere. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        while (last.headers().firstValue("Location").isPresent()) {
            URI next = last.uri().resolve(last.headers().firstValue("Location").get());
            last = send(HttpRequest.newBuilder(atServer(next)).GET());
        }
        return last;
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public String cookie(String name) {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Comes with somebody else's cookie. */
    public void take(Visitor other, String name) {
        HttpCookie taken = new HttpCookie(name, other.cookie(name));
        taken.setPath("/");
        taken.setVersion(0);
        cookies.getCookieStore().add(URI.create(base), taken);
    }

    /** Where the answer sends the visitor, without host and port. */
    public static String goal(HttpResponse<String> answer) {
        String goal = answer.headers().firstValue("Location").orElse("");
        return goal.replaceFirst("^http://localhost:\\d+", "");
    }

    /** What the proxy does: no name server knows its host. */
    private URI atServer(URI next) {
        return !proxy.isEmpty() && proxy.equals(next.getHost())
                ? at(next.toString().substring(("http://" + proxy).length()))
                : next;
    }

    private URI at(String path) {
        return URI.create(base + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!proxy.isEmpty()) {
            request.header("X-Forwarded-Host", proxy)
                    .header("X-Forwarded-Proto", "http")
                    .header("X-Forwarded-Port", "80");
        }
        try {
            return client.send(
                    request.header("X-Forwarded-For", address)
                            .header("Accept", "text/html,*/*;q=0.8")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
