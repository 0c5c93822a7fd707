package vn.danvan.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.identity.Duty;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.tenancy.TenantId;

/**
 * Everything that answers is asked by people of one twin with the ids of the other, which are their own ids too. A byte
 * of the other's secret in any answer is a leak; so is a row of the other that has changed afterwards.
 * {@code -Dtwin.calls=100000} goes on with random calls up to that number, {@code -Dtwin.seed} repeats them.
 */
@PlatformTest
class TwinCrawlTest {

    private static final Logger LOG = LoggerFactory.getLogger(TwinCrawlTest.class);

    /** Operations in whose answers no secret of the caller's own can stand, and why. */
    private static final Map<String, String> BLIND = Map.ofEntries(
            Map.entry("GET /api/v1/calendar-feeds", "ids and moments; the secret is told once, when it is made"),
            Map.entry("GET /api/v1/audit/tables", "names of kinds of things"),
            Map.entry("GET /api/v1/notices/preference", "the caller's own, and the callers chose nothing"),
            Map.entry("GET /api/v1/plans/{id}/changes", "the twins' plans are as they were approved"),
            Map.entry("GET /api/v1/plans/{id}/orphaned-parts", "none of the twins' units is gone"),
            Map.entry("GET /api/v1/tasks/{id}/evidence/{sha256}", "the twins' evidence is a link, not a file"),
            Map.entry("GET /api/v1/models/{id}/papers/missing", "names of kinds of papers"),
            Map.entry("GET /api/v1/plans/{id}/unclear-tasks", "ids and codes"),
            Map.entry("GET /api/v1/tasks/{id}/push", "the twins' tasks have no copies; pushing is tested elsewhere"),
            Map.entry("GET /api/v1/models/{id}/duplicates", "the twins' models are few; likeness is tested elsewhere"),
            Map.entry("GET /api/v1/dossiers/incomplete", "no dossier of the twins is asked for"),
            Map.entry("GET /api/v1/effect-statistics", "numbers alone"),
            Map.entry(
                    "GET /api/v1/endorsement-routes/{level}", "the twins' stops are of a level that no address names"),
            Map.entry("GET /api/v1/library/photos/{id}", "the bytes of a picture"),
            Map.entry("GET /api/v1/models/{id}/feedback", "the twins' comments are not cleared"),
            Map.entry("GET /api/v1/models/{id}/files/{file}", "the bytes of a file"),
            Map.entry("GET /api/v1/models/{id}/photos/{photo}/full", "the bytes of a picture"),
            Map.entry("GET /api/v1/models/{id}/photos/{photo}/thumbnail", "the bytes of a picture"),
            Map.entry("GET /api/v1/publications/waiting", "nothing of the twins waits"),
            Map.entry("GET /api/v1/recognition/candidates", "none of the twins' models is appraised"),
            Map.entry("GET /api/v1/rounds/{id}/ranking/file", "the bytes of a file"),
            Map.entry("GET /api/v1/recognition/decisions/{id}/offered-comments", "no sheet of the twins says anything"),
            Map.entry("GET /api/v1/registration-forms/{id}", "twins ask the same questions"),
            Map.entry("GET /api/v1/registration-years/{year}/excesses", "the twins' years are no years of an address"),
            Map.entry("GET /api/v1/registration-years/{year}/forms", "the twins' years are no years of an address"),
            Map.entry("GET /api/v1/registration-years/{year}/quotas", "the twins' years are no years of an address"),
            Map.entry(
                    "GET /api/v1/registration-years/{year}/quotas/{unit}",
                    "the twins' years are no years of an address"),
            Map.entry(
                    "GET /api/v1/registration-years/{year}/shortfalls", "the twins' years are no years of an address"),
            Map.entry("GET /api/v1/rounds/{id}/candidates", "none of the twins' models waits for a round"),
            Map.entry("GET /api/v1/rounds/{id}/matrix", "the callers have sheets to hand in first, or are no judges"),
            Map.entry(
                    "GET /api/v1/rounds/{id}/queue",
                    "the callers are no judges; tried by judges in NothingOfOthersLeaksTest"),
            Map.entry(
                    "GET /api/v1/rounds/{id}/sheets/{model}",
                    "the callers are no judges; tried by judges in NothingOfOthersLeaksTest"),
            Map.entry(
                    "GET /api/v1/rounds/{id}/sheets/{model}/others",
                    "the callers are no judges; tried by judges in NothingOfOthersLeaksTest"),
            Map.entry(
                    "GET /api/v1/rounds/{id}/sheets/{model}/photos",
                    "the callers are no judges; tried by judges in JudgedPhotosTest"),
            Map.entry("GET /api/v1/rounds/{id}/sheets/{model}/photos/{photo}/thumbnail", "the bytes of a picture"),
            Map.entry("GET /api/v1/rounds/{id}/sheets/{model}/photos/{photo}/full", "the bytes of a picture"));

    /** Shows whoever asks what a province published; what it did not is in PublicPageTest. */
    private static final String FOR_EVERYBODY = "/cong-khai";

    /** Each way once, and two duties of different reach: what each of them is answered elsewhere is in the matrix. */
    private static final Map<TenantId, Duty> EACH_WAY =
            Map.of(Twins.ONE, Duty.PROVINCE_ADMIN, Twins.OTHER, Duty.UNIT_SECRETARY);

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SigningKeys keys;

    private Twins twins;
    private final Judge judge = new Judge();
    private AskedIds asked;

    @BeforeEach
    void twinsAreThere() throws Exception {
        Caller.CALLS.set(0);
        asked = new AskedIds();
        twins = Twins.in(context);
    }

    @AfterEach
    void twinsGo() throws Exception {
        twins.close();
    }

    @Test
    void restAnswersNothingOfTheOtherProvinceAndChangesNothingThere() throws Exception {
        List<Operations.Operation> api = Operations.of(context).stream()
                .filter(Operations.Operation::isApi)
                .toList();
        for (Map.Entry<TenantId, Duty> who : EACH_WAY.entrySet()) {
            Map<String, List<String>> before = twins.everything(Twins.other(who.getKey()));
            Caller person = person(who.getKey(), who.getValue());
            api.forEach(operation -> crawl(person, operation));
            assertThat(twins.everything(Twins.other(who.getKey()))).isEqualTo(before);
        }
        // Lists are few: by the others too
        for (Map.Entry<TenantId, Duty> who : EACH_WAY.entrySet()) {
            Caller person = person(Twins.other(who.getKey()), who.getValue());
            api.stream()
                    .filter(operation ->
                            !operation.changes() && !operation.path().contains("{"))
                    .forEach(operation -> crawl(person, operation));
        }
        onAtRandom(api);
        report("rest");

        assertThat(judge.leaks()).isEmpty();
        assertThat(judge.headers()).isEmpty();
        assertThat(judge.failures()).isEmpty();
        assertThat(api.stream()
                        .filter(operation -> !operation.changes())
                        .map(Operations.Operation::name)
                        .filter(name -> !judge.sighted().contains(name)))
                .as("operations that showed nothing of the caller's own, so that their silence proves nothing")
                .isSubsetOf(BLIND.keySet());
    }

    @Test
    void pagesShowNothingOfTheOtherProvince() throws Exception {
        List<String> pages = Pages.all(context.getServletContext());
        assertThat(pages).contains("ke-hoach", "don-vi/:unitId");
        for (Map.Entry<TenantId, Duty> who : EACH_WAY.entrySet()) {
            TenantId province = who.getKey();
            Map<String, List<String>> before = twins.everything(Twins.other(province));
            Caller person = Caller.signedIn(province, TwinValues.username(who.getValue()), port);
            Pages page = Pages.open(person, judge, "");
            pages.forEach(
                    template -> asked.ofPage(template, province).forEach(address -> page.go(template, address, "")));
            pages.stream().filter(each -> !Pages.takesId(each)).forEach(each -> search(page, each, province));
            assertThat(twins.everything(Twins.other(province))).isEqualTo(before);
        }
        report("pages");

        assertThat(judge.leaks()).isEmpty();
        assertThat(judge.headers()).isEmpty();
        assertThat(judge.failures()).isEmpty();
        assertThat(judge.sighted()).contains("ke-hoach", "van-ban", "don-vi/:unitId", "mo-hinh/:modelId");
    }

    @Test
    void whateverElseAnswersShowsNothingOfTheOtherProvince() {
        List<Operations.Operation> others = Operations.of(context).stream()
                .filter(operation -> !operation.isApi() && !operation.path().startsWith(FOR_EVERYBODY))
                .toList();
        for (TenantId province : List.of(Twins.ONE, Twins.OTHER)) {
            Caller signedIn = Caller.signedIn(province, TwinValues.username(Duty.UNIT_SECRETARY), port);
            for (Caller caller :
                    List.of(Caller.nobody(province, port), person(province, Duty.PROVINCE_ADMIN), signedIn)) {
                others.forEach(operation -> crawl(caller, operation));
                Addresses.besideSpring().forEach(path -> judge.read(caller, path, caller.get(path)));
            }
        }
        report("others");

        assertThat(judge.leaks()).isEmpty();
        assertThat(judge.headers()).isEmpty();
        assertThat(judge.failures()).isEmpty();
    }

    @Test
    void hostOfTheOtherProvinceServesNobodyOfThisOne() {
        List<Integer> served = new ArrayList<>();
        Caller person = person(Twins.ONE, Duty.PROVINCE_ADMIN).at(PlatformTest.HOST_OF_DONG_NAI);
        for (Operations.Operation operation : Operations.of(context)) {
            if (operation.isApi()) {
                Caller.Answer answer = Operations.call(
                        person,
                        operation,
                        asked.of(operation, Twins.ONE).getFirst(),
                        Bodies.of(Twins.ONE, "code: x"),
                        0);
                served.add(judge.read(person, operation.name(), answer).status());
            }
        }
        report("host");

        assertThat(judge.leaks()).isEmpty();
        assertThat(served).isNotEmpty().containsOnly(401);
    }

    @Test
    void pageOfAnotherSessionCannotBeSpokenTo() {
        Caller victim = Caller.signedIn(Twins.ONE, TwinValues.username(Duty.PROVINCE_ADMIN), port);
        Caller thief = Caller.signedIn(Twins.OTHER, TwinValues.username(Duty.PROVINCE_ADMIN), port);
        Pages page = Pages.open(victim, judge, "");
        Pages.open(thief, judge, "");
        UUID document = TwinValues.id("official_document", Place.OWN.ordinal());
        String shown = page.go("van-ban/:___url_parameter", "van-ban/" + document, "");
        Set<String> files = Pages.files(shown);
        assertThat(files).isNotEmpty();

        for (String file : files) {
            Caller.Answer stolen = judge.read(thief, "stolen file", thief.get("/" + file.replace(" ", "%20")));
            assertThat(stolen.status()).as(stolen.toString()).isNotEqualTo(200);
        }
        for (int node = 1; node < 200; node++) {
            String call = "{\"type\":\"event\",\"node\":" + node + ",\"event\":\"click\",\"data\":{}}";
            judge.read(thief, "stolen page", page.replayedBy(thief, call));
        }
        report("replay");

        assertThat(judge.leaks()).isEmpty();
    }

    private void crawl(Caller caller, Operations.Operation operation) {
        Bodies bodies = Bodies.of(caller.province(), "code: x");
        for (Map<String, String> variables : asked.of(operation, caller.province())) {
            judge.read(caller, operation.name(), Operations.call(caller, operation, variables, bodies, 0));
        }
        if (operation.handler().getMethodParameters().length > 0 && !operation.changes()) {
            Bodies own = bodies.seeking(Twins.marker(caller.province()).word());
            judge.read(caller, operation.name(), Operations.call(caller, operation, Map.of(), own, 0));
        }
    }

    private static void search(Pages page, String address, TenantId province) {
        String foreign = Twins.marker(Twins.other(province)).word();
        page.go(address, address, "q=" + foreign.substring(0, foreign.length() - 1));
        page.go(address, address, "q=" + Twins.marker(province).word());
        page.go(address, address, "ngay=2025-06-30");
    }

    private void onAtRandom(List<Operations.Operation> api) {
        int wanted = Integer.getInteger("twin.calls", 0);
        long seed = Long.getLong("twin.seed", System.nanoTime());
        Random random = new Random(seed);
        LOG.info("Random calls up to {} with -Dtwin.seed={}", wanted, seed);
        List<Caller> people = Stream.of(Twins.ONE, Twins.OTHER)
                .flatMap(province -> Stream.of(Duty.values()).map(duty -> person(province, duty)))
                .toList();
        List<UUID> ids = Operations.ids(Place.values());
        while (Caller.CALLS.get() < wanted) {
            Caller caller = people.get(random.nextInt(people.size()));
            Operations.Operation operation = api.get(random.nextInt(api.size()));
            List<Map<String, String>> all = asked.of(operation, caller.province());
            Map<String, String> variables = new HashMap<>(all.get(random.nextInt(all.size())));
            variables.replace("id", ids.get(random.nextInt(ids.size())).toString());
            Bodies bodies = Bodies.of(caller.province(), "code: x");
            judge.read(
                    caller, operation.name(), Operations.call(caller, operation, variables, bodies, random.nextInt(4)));
        }
    }

    private Caller person(TenantId province, Duty duty) {
        return Caller.with(RestClientOf.token(province.value(), TwinValues.username(duty), keys, port), province, port);
    }

    private void report(String what) {
        LOG.info(
                "Twin crawl, {}: {} calls, {} leaks",
                what,
                Caller.CALLS.get(),
                judge.leaks().size());
    }
}
