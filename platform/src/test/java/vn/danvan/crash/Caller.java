package vn.danvan.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An integration client of one province that asks until it is answered, with the same key each time. */
final class Caller {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(50);
    /** Nobody knows what became of it, or not now: ask again. What the problem says decides for 409. */
    private static final Set<Integer> AGAIN = Set.of(401, 500, 502, 503, 504);

    private static final String UNDER_WAY = "idempotency.problem.under-way";
    private static final String[] NO_KEY = {};

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String province;
    private final IntSupplier port;
    private final Tally tally;
    private @Nullable String token;

    Caller(String province, IntSupplier port, Tally tally) {
        this.province = province;
        this.port = port;
        this.tally = tally;
    }

    String province() {
        return province;
    }

    Tally tally() {
        return tally;
    }

    JsonNode get(String path) {
        return untilAnswered(path, "GET", "application/json", new byte[0], NO_KEY);
    }

    JsonNode post(String path, String type, byte[] body, String key) {
        return untilAnswered(path, "POST", type, body, "Idempotency-Key", key);
    }

    private JsonNode untilAnswered(String path, String method, String type, byte[] body, String... header) {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        String last = "nothing";
        while (System.nanoTime() < latest) {
            try {
                HttpRequest.Builder request = request(path)
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
                HttpResponse<String> answer = http.send(
                        (header.length == 0 ? request : request.headers(header)).build(),
                        HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() / 100 == 2) {
                    tally.answered(
                            answer.headers().firstValue("Idempotency-Replayed").isPresent());
                    return JsonMapper.shared().readTree(answer.body());
                }
                last = answer.statusCode() + " " + answer.body();
                refused(path, answer);
            } catch (IOException down) {
                last = down.toString();
                tally.unanswered(down);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException(province + " " + path + ": no answer in " + PATIENCE + ", last " + last);
    }

    private void refused(String path, HttpResponse<String> answer) {
        tally.failed(answer.statusCode());
        if (answer.statusCode() == 401) {
            token = null;
        } else if (!AGAIN.contains(answer.statusCode())
                && !(answer.statusCode() == 409 && answer.body().contains(UNDER_WAY))) {
            throw new IllegalStateException(
                    province + " " + path + " was refused: " + answer.statusCode() + " " + answer.body());
        }
    }

    private String token() throws IOException, InterruptedException {
        String known = token;
        if (known == null) {
            String client = Base64.getEncoder().encodeToString("demo-api:demo-api".getBytes());
            HttpResponse<String> answer = http.send(
                    request("/" + province + "/oauth2/token")
                            .header("Authorization", "Basic " + client)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=api"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("no token: " + answer.statusCode());
            }
            known = JsonMapper.shared()
                    .readTree(answer.body())
                    .path("access_token")
                    .asString();
            token = known;
        }
        return known;
    }

    /** By the name that a proxy in front of all nodes would give, so that a token is good at each of them. */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port.getAsInt() + path))
                .timeout(Duration.ofSeconds(30))
                .header("X-Forwarded-Host", "danvan.example")
                .header("X-Forwarded-Port", "80")
                .header("X-Forwarded-Proto", "http");
    }

    /** How often what happened, over all callers. */
    static final class Tally {

        final AtomicInteger answered = new AtomicInteger();
        final AtomicInteger replayed = new AtomicInteger();
        final AtomicInteger unanswered = new AtomicInteger();
        final AtomicInteger failed = new AtomicInteger();
        final java.util.Map<Integer, Integer> statuses = new java.util.concurrent.ConcurrentSkipListMap<>();
        private volatile String why = "";
        private final AtomicLong lastAnswer = new AtomicLong(System.nanoTime());

        void answered(boolean again) {
            answered.incrementAndGet();
            lastAnswer.set(System.nanoTime());
            if (again) {
                replayed.incrementAndGet();
            }
        }

        void unanswered(IOException failure) {
            why = failure.toString();
            unanswered.incrementAndGet();
        }

        void failed(int status) {
            failed.incrementAndGet();
            statuses.merge(status, 1, Integer::sum);
        }

        @Override
        public String toString() {
            return answered + " answered, refused " + statuses + ", " + unanswered + " unanswered, lately " + why;
        }

        /** {@link System#nanoTime()} of the latest success. */
        long lastAnswer() {
            return lastAnswer.get();
        }
    }
}
