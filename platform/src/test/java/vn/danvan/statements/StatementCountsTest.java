package vn.danvan.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.RoundTrips;
import vn.danvan.SignedIn;
import vn.danvan.tenancy.provinces.ProvinceLaunch;
import vn.danvan.uikit.Waiting;

/** No list asks the database once for each of its rows, and neither does a page that shows one. */
@PlatformTest
class StatementCountsTest extends SpringBrowserlessTest {

    private static final int FEW = 20;
    private static final int MANY = 200;
    /** A grid may fetch one page more, a history name a record of another kind: fewer than the rows that are more. */
    private static final int NOT_FOR_ROWS = 6;

    @Autowired
    private WebApplicationContext platform;

    @Autowired
    private ProvinceLaunch launch;

    /** The numbers in the navigation, which every window asks for. */
    @Autowired
    private List<Waiting> waiting;

    /** @param size of the answer in characters; of a page, 0 */
    private record Cost(long roundTrips, int size) {}

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {}

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void everyOperationThatReadsAndEveryPageHasItsRow() throws Exception {
        assertThat(Call.all())
                .as("statements/calls.csv has a row for each GET and PAGE of twin/endpoints.csv")
                .extracting(Call::operation)
                .containsExactlyInAnyOrderElementsOf(Call.known());
    }

    @Test
    void databaseIsAskedAsOftenForManyRowsAsForFew(@TempDir Path directory) throws Exception {
        ManyRows rows = ManyRows.none(launch, directory);
        SignedIn.as(ManyRows.PROVINCE.value(), "quantri");
        super.initVaadinEnvironment();
        UI.getCurrent().getSession().setLocale(Locale.of("vi"));
        rows.grow(FEW);
        Map<Call, Cost> few = costs();

        rows.grow(MANY);
        Map<Call, Cost> many = costs();

        SoftAssertions.assertSoftly(softly -> few.forEach((call, cost) -> {
            Cost later = many.get(call);
            softly.assertThat(later.roundTrips())
                    .as("%s asks the database for %d rows as often as for %d", call.operation(), MANY, FEW)
                    .isBetween(0L, cost.roundTrips() + (call.isPage() ? NOT_FOR_ROWS : 0));
            if (call.grows()) {
                softly.assertThat(later.size())
                        .as("%s tells all of its rows", call.operation())
                        .isGreaterThan(2 * cost.size());
            }
        }));
    }

    private Map<Call, Cost> costs() throws Exception {
        MockMvc rest = MockMvcBuilders.webAppContextSetup(platform).build();
        Map<Call, Cost> costs = new LinkedHashMap<>();
        for (Call call : Call.all().stream().filter(Call::isCalled).toList()) {
            costs.put(call, call.isPage() ? page(call) : operation(rest, call));
        }
        waiting.forEach(each -> costs.put(
                new Call("NUMBER BEHIND " + each.path(), "-", false), new Cost(RoundTrips.fewest(each::count), 0)));
        return costs;
    }

    private static Cost operation(MockMvc rest, Call call) {
        MockHttpServletResponse answer = answer(rest, call);
        assertThat(answer.getStatus()).as(call.operation()).isEqualTo(200);
        return new Cost(RoundTrips.fewest(() -> answer(rest, call)), answer.getContentAsByteArray().length);
    }

    private static MockHttpServletResponse answer(MockMvc rest, Call call) {
        try {
            return rest.perform(get(call.address())).andReturn().getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException(call.operation(), failure);
        }
    }

    private Cost page(Call call) {
        show(call);
        long trips = RoundTrips.during(() -> show(call));
        return new Cost(Math.min(trips, RoundTrips.during(() -> show(call))), 0);
    }

    private void show(Call call) {
        UI.getCurrent().navigate(call.address());
        roundTrip();
        assertThat(List.of(getCurrentView().getClass().getSimpleName()))
                .as(call.operation())
                .doesNotContain("NotPermittedPage", "NoSuchRecordPage", "NoSuchAddressPage", "FailedPage");
    }
}
