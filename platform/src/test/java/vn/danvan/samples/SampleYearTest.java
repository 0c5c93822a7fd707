package vn.danvan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.audit.seal.AuditReport;
import vn.danvan.audit.seal.SealedLog;
import vn.danvan.council.CouncilService;
import vn.danvan.council.CouncilSummary;
import vn.danvan.council.round.RoundService;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.sheet.Queue;
import vn.danvan.council.sheet.QueueItem;
import vn.danvan.council.sheet.QueueService;
import vn.danvan.identity.demo.DemoDesk;
import vn.danvan.library.PublishedModels;
import vn.danvan.library.published.PublicFilter;
import vn.danvan.meeting.MeetingFilter;
import vn.danvan.meeting.MeetingService;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.MeetingSummary;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.models.ModelFilter;
import vn.danvan.models.ModelFilter.Facet;
import vn.danvan.models.ModelService;
import vn.danvan.models.ModelSummary;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.life.ModelStep;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.recognition.DecisionService;
import vn.danvan.recognition.DecisionState;
import vn.danvan.recognition.DecisionSummary;
import vn.danvan.replication.AdoptionFilter;
import vn.danvan.replication.AdoptionService;
import vn.danvan.replication.AdoptionState;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantRegistry;
import vn.danvan.tenancy.provinces.NewProvince;
import vn.danvan.tenancy.provinces.ProvinceLaunch;

/** Each shipped year, in a province of its own that has that province's units, people and rules. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleYearTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final ModelFilter ALL = new ModelFilter("", null, null, null);
    private static final Map<String, Integer> STATES = Map.of(
            "DRAFT", 2,
            "REGISTERED", 1,
            "BUILDING", 1,
            "SUBMITTED", 1,
            "UNDER_APPRAISAL", 3,
            "RECOGNISED", 2);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProvinceLaunch launch;

    @Autowired
    private TenantRegistry registry;

    @Autowired
    private DemoDesk desk;

    @Autowired
    private YearWriter writer;

    @Autowired
    private ModelService models;

    @BeforeAll
    void theProvincesAreNewAndTheYearIsSwitchedOn() throws Exception {
        for (String shipped : shipped().toList()) {
            assertThat(launch.launch(new NewProvince(own(shipped), "main", files(shipped))))
                    .isTrue();
        }
        start(new SampleSettings(true));
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    static Stream<String> shipped() {
        return Stream.of("khanh-hoa", "dong-nai", "tay-ninh", "quang-binh", "hoa-binh");
    }

    private static TenantId own(String shipped) {
        return new TenantId("nam-mau-" + shipped);
    }

    /** All but the sample plans, which take time and matter to nobody here. */
    private static Map<String, String> files(String shipped) throws IOException {
        Map<String, String> files = new HashMap<>();
        for (String name : List.of("tenant.yaml", "units.csv", "successions.csv", "year.yaml")) {
            try (InputStream file = SampleYearTest.class.getResourceAsStream("/tenants/" + shipped + "/" + name)) {
                String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
                files.put(name, text.replace("\nid: " + shipped, "\nid: " + own(shipped)));
            }
        }
        return files;
    }

    /** As the platform does when it is ready, for these provinces alone; returns when the years are written. */
    private void start(SampleSettings settings) throws InterruptedException {
        TenantRegistry ours = mock(TenantRegistry.class);
        Set<TenantId> own = shipped().map(SampleYearTest::own).collect(Collectors.toSet());
        when(ours.all())
                .thenReturn(registry.all().stream()
                        .filter(each -> own.contains(each.id()))
                        .toList());
        new WriteAfterStart(settings, desk, ours, writer).begin();
        for (Thread each : Thread.getAllStackTraces().keySet()) {
            if (each.getName().equals("sample-years")) {
                each.join();
            }
        }
    }

    private <T> T as(String shipped, String account, Supplier<T> work) {
        return SignedIn.as(own(shipped).value(), account, work);
    }

    private Map<String, Integer> counts(String shipped, Facet facet) {
        return as(shipped, "quantri", () -> models.counts(ALL, facet));
    }

    private List<ModelSummary> list(String shipped) {
        return as(shipped, "quantri", () -> models.list("", null, 0, 100));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void modelsOfFourFieldsBothKindsAndThreeUnitsStandAlongTheLifeCycle(String shipped) {
        List<ModelSummary> all = list(shipped);

        assertThat(counts(shipped, Facet.STATE)).isEqualTo(STATES);
        assertThat(counts(shipped, Facet.FIELD)).hasSize(4);
        assertThat(all).extracting(ModelSummary::leadName).doesNotContainNull().satisfies(names -> assertThat(
                        Set.copyOf(names))
                .hasSize(3));
        assertThat(all).extracting(ModelSummary::name).allMatch(name -> name.endsWith(" (mẫu)"));
        assertThat(all)
                .extracting(each -> as(shipped, "quantri", () -> models.details(each.id()))
                        .registration()
                        .kind())
                .contains(ModelKind.MODEL, ModelKind.EXEMPLAR);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void lifeLinesSayWhyOneWasReturnedAndHowFarAnotherIs(String shipped) {
        assertThat(list(shipped))
                .filteredOn(each -> each.state() == ModelState.DRAFT || each.state() == ModelState.BUILDING)
                .flatExtracting(each ->
                        as(shipped, "quantri", () -> models.details(each.id())).lifeLine())
                .filteredOn(each -> each.reason() != null)
                .extracting(each -> each.step())
                .containsExactlyInAnyOrder(ModelStep.RETURN, ModelStep.NOTE_PROGRESS, ModelStep.CHECK_MID_TERM);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aJudgeFindsSheetsToHandInAndAnotherHasBegun(String shipped) {
        RoundService rounds = context.getBean(RoundService.class);
        QueueService queues = context.getBean(QueueService.class);
        List<RoundSummary> all = as(shipped, "quantri", rounds::list);
        RoundSummary open =
                all.stream().filter(RoundSummary::isOpen).findFirst().orElseThrow();

        assertThat(all).hasSize(2);
        Queue untouched = as(shipped, "hoidong1", () -> queues.queue(open.id()));
        Queue begun = as(shipped, "hoidong4", () -> queues.queue(open.id()));
        assertThat(untouched.items()).hasSize(3).allMatch(QueueItem::isWaiting);
        assertThat(begun.items()).hasSize(3).filteredOn(QueueItem::isWaiting).hasSize(2);
        assertThat(as(shipped, "quantri", context.getBean(CouncilService.class)::list))
                .singleElement()
                .returns(5, CouncilSummary::members);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theCouncilMeetsNextWeek(String shipped) {
        MeetingService meetings = context.getBean(MeetingService.class);
        LocalDate monday = LocalDate.now(HERE).with(DayOfWeek.MONDAY).plusWeeks(1);

        List<MeetingSummary> found = as(shipped, "hoidong1", () -> meetings.list(MeetingFilter.ALL, 0, 10));

        assertThat(found).singleElement().returns(MeetingState.PLANNED, MeetingSummary::state);
        assertThat(LocalDate.ofInstant(found.getFirst().startsAt(), HERE)).isBetween(monday, monday.plusDays(6));
        AgendaService agenda = context.getBean(AgendaService.class);
        assertThat(as(shipped, "hoidong1", () -> agenda.items(found.getFirst().id())))
                .hasSize(5)
                .filteredOn(each -> each.model() != null)
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aDecisionOfLastMonthIsPublishedAndOneModelIsShownToEverybodyAndTakenOver(String shipped) {
        List<DecisionSummary> decided = as(
                shipped, "quantri", () -> context.getBean(DecisionService.class).list(0, 10));
        assertThat(decided).singleElement().returns(DecisionState.PUBLISHED, DecisionSummary::state);
        assertThat(decided.getFirst().document().day())
                .isBefore(LocalDate.now(HERE).minusDays(27));

        PublishedModels published = context.getBean(PublishedModels.class);
        assertThat(CurrentTenant.callAs(own(shipped), () -> published.list(PublicFilter.NONE, 0, 10))
                        .total())
                .isEqualTo(1);
        AdoptionService adoptions = context.getBean(AdoptionService.class);
        assertThat(as(shipped, "decu", () -> adoptions.list(AdoptionFilter.NONE, List.of(), 0, 10)))
                .singleElement()
                .returns(AdoptionState.CONFIRMED, each -> each.state());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theLogIsSealedWithoutAGapAndALifeLineNamesWhoseStepsTheyWere(String shipped) {
        AuditReport report = CurrentTenant.callAs(own(shipped), () -> SealedLog.verified(context));

        assertThat(report.findings()).isEmpty();
        assertThat(report.sealed()).isPositive();
        assertThat(list(shipped))
                .filteredOn(each -> each.state() == ModelState.RECOGNISED)
                .first()
                .satisfies(each -> assertThat(as(shipped, "quantri", () -> models.details(each.id()))
                                .lifeLine())
                        .extracting(event -> event.step(), event -> event.position())
                        .containsExactly(
                                tuple(ModelStep.REGISTER, "Chuyên viên"),
                                tuple(ModelStep.ACCEPT, "Giám đốc Sở"),
                                tuple(ModelStep.SUBMIT, "Chuyên viên"),
                                tuple(ModelStep.PASS_CHECK, "Phó Trưởng ban"),
                                tuple(ModelStep.APPRAISE, "Phó Trưởng ban"),
                                tuple(ModelStep.RECOGNISE, "Phó Chủ tịch")));
    }

    @Test
    void theNextStartAddsNothing() throws Exception {
        start(new SampleSettings(true));

        assertThat(shipped()).allSatisfy(each -> {
            assertThat(counts(each, Facet.STATE)).isEqualTo(STATES);
            assertThat(as(each, "quantri", context.getBean(CouncilService.class)::list))
                    .hasSize(1);
            assertThat(as(each, "quantri", () -> context.getBean(MeetingService.class)
                            .count(MeetingFilter.ALL)))
                    .isEqualTo(1);
        });
    }

    @Test
    void withoutTheSettingAndOutsideDemoModeNothingIsEvenLookedAt() {
        TenantRegistry untouched = mock(TenantRegistry.class);
        YearWriter unused = mock(YearWriter.class);
        DemoDesk closed = mock(DemoDesk.class);
        when(closed.open()).thenReturn(false);

        new WriteAfterStart(new SampleSettings(false), desk, untouched, unused).begin();
        new WriteAfterStart(new SampleSettings(true), closed, untouched, unused).begin();

        verifyNoInteractions(untouched, unused);
    }
}
