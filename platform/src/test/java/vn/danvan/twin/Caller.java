package vn.danvan.twin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.tenancy.TenantId;

/** Somebody of one province, with a token or with a session in a browser; keeps count of all calls. */
final class Caller {

    static final AtomicInteger CALLS = new AtomicInteger();
    private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final TenantId province;
    private final String base;
    private final @Nullable String token;
    private final HttpClient client;

    private Caller(TenantId province, String base, @Nullable String token) {
        this.province = province;
        this.base = base;
        this.token = token;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    static Caller with(String token, TenantId province, int port) {
        return new Caller(province, "http://localhost:" + port, token);
    }

    static Caller nobody(TenantId province, int port) {
        return new Caller(province, "http://localhost:" + port, null);
    }

    /** The same person at another host of the same server. */
    Caller at(String host) {
        return new Caller(province, base.replace("localhost", host), token);
    }

    static Caller signedIn(TenantId province, String username, int port) {
        Caller person = new Caller(province, "http://localhost:" + port, null);
        String page = "/" + province + "/dang-nhap";
        person.follow(person.get("/oauth2/authorization/" + province));
        Matcher hidden = HIDDEN.matcher(person.get(page).text());
        if (!hidden.find()) {
            throw new IllegalStateException("no form at " + page);
        }
        Answer last = person.follow(person.send(
                "POST",
                page,
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("username=" + username + "&password=" + Twins.PASSWORD + "&_csrf="
                        + URLEncoder.encode(hidden.group(1), StandardCharsets.UTF_8))));
        if (last.status() != 200 || last.path().contains("dang-nhap")) {
            throw new IllegalStateException(username + " of " + province + " ended at " + last.path());
        }
        return person;
    }

    private Answer follow(Answer first) {
        Answer last = first;
        while (last.header("Location") != null && last.status() < 400) {
            last = send("GET", URI.create(base + last.path()).resolve(last.header("Location")), null, null);
        }
        return last;
    }

    TenantId province() {
        return province;
    }

    Answer get(String path) {
        return send("GET", path, null, null);
    }

    Answer send(String method, String path, @Nullable String type, @Nullable BodyPublisher body) {
        return send(method, URI.create(base + path), type, body);
    }

    private Answer send(String method, URI address, @Nullable String type, @Nullable BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(method, body == null ? BodyPublishers.noBody() : body)
                .header("X-Forwarded-For", "203.0.113." + (province.equals(Twins.ONE) ? 201 : 202));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        CALLS.incrementAndGet();
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(method, address.getRawPath() + query(address), response);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(method + " " + address, failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String query(URI address) {
        return address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    }

    record Answer(String method, String path, HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        @Nullable
        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        /** Head and body as one, since a secret may lie in either. */
        byte[][] parts() {
            return new byte[][] {response.headers().toString().getBytes(StandardCharsets.UTF_8), response.body()};
        }

        @Override
        public String toString() {
            return method + " " + path + " → " + status();
        }
    }
}
