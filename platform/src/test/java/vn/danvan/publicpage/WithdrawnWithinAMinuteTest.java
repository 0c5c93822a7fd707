package vn.danvan.publicpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.RoundTrips;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.identity.SettableClock;
import vn.danvan.library.PublicationService;
import vn.danvan.library.PublicationStep;
import vn.danvan.library.PublishedModels;
import vn.danvan.library.PublishedSamples;
import vn.danvan.library.published.PublicFilter;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.replication.RecognisedSamples;
import vn.danvan.tenancy.TenantId;

/** Two nodes, each with a memory of its own; time passes when the test says so. */
@PlatformTest
@WithTenant("khanh-hoa")
class WithdrawnWithinAMinuteTest {

    private static final TenantId HERE = new TenantId("khanh-hoa");
    private static final PublicPageSettings SETTINGS =
            new PublicPageSettings(Duration.ofSeconds(30), Duration.ofSeconds(20), 600, 1);

    @Autowired
    private PublishedModels models;

    @Autowired
    private PublicationService publications;

    @Autowired
    private JdbcClient jdbc;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-06-01T00:00:00Z"));
    private final String mark = "z" + UUID.randomUUID().toString().substring(0, 8);
    private RecognisedSamples samples;
    private PublishedSamples published;
    private PublicPages one;
    private PublicPages other;

    @BeforeEach
    void twoNodes() {
        samples = new RecognisedSamples(jdbc, "khanh-hoa");
        published = new PublishedSamples(publications, samples, jdbc, "khanh-hoa");
        one = new PublicPages(models, new PublicCache(SETTINGS, clock));
        other = new PublicPages(models, new PublicCache(SETTINGS, clock));
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void modelListPhotoAndFeedAreGoneFromBothNodesBeforeTheMinuteIsOver() {
        ModelId model = samples.add("SO-NV", "Rút nhanh " + mark, ModelField.ECONOMY, LocalDate.of(2026, 1, 20));
        UUID photo = published.photo(model, "", true, "jpeg " + mark);
        published.publish(model, PublishedSamples.text("Tóm tắt", false, true, List.of(photo)));
        UUID entry = published.entry(model).value();
        assertThat(seen(one, entry, photo)).containsOnly(true);
        assertThat(seen(other, entry, photo)).containsOnly(true);

        published.take(model, PublicationStep.WITHDRAW, "bithu", "SO-NV", "Rút");
        clock.pass(SETTINGS.keep());

        assertThat(seen(one, entry, photo)).containsOnly(false);
        assertThat(seen(other, entry, photo)).containsOnly(false);
        assertThat(SETTINGS.keep().plus(SETTINGS.browserKeep())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void publishedModelIsThereBeforeTheMinuteIsOverThoughItWasLookedForBefore() {
        ModelId model = samples.add("SO-NV", "Lên nhanh " + mark, ModelField.ECONOMY, LocalDate.of(2026, 1, 20));
        assertThat(total(one)).isZero();
        published.publish(model, PublishedSamples.text("Tóm tắt", false, true, List.of()));
        clock.pass(SETTINGS.keep());

        assertThat(total(one)).isEqualTo(1);
    }

    @Test
    void nobodyCanConfigureMoreThanAMinute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicPageSettings(Duration.ofSeconds(45), Duration.ofSeconds(20), 1, 1));
    }

    @Test
    void whatWasAskedAMomentAgoIsAnsweredWithoutTheDatabase() {
        one.list(HERE, filter(mark), 1);

        assertThat(RoundTrips.during(() -> one.list(HERE, filter(mark), 1))).isZero();
    }

    @Test
    void thousandsOfSearchesNeverWeighMoreThanWasAllowed() {
        PublicCache cache = new PublicCache(SETTINGS, clock);
        record Asked(String words) {}
        for (int search = 0; search < 10_000; search++) {
            cache.get(HERE, new Asked("từ " + search), () -> Optional.of("x".repeat(500)));
        }

        assertThat(cache.weight()).isPositive().isLessThanOrEqualTo(1 << 20);
    }

    private List<Boolean> seen(PublicPages node, UUID entry, UUID photo) {
        return List.of(
                total(node) == 1,
                node.model(HERE, entry).value().isPresent(),
                node.thumbnail(HERE, photo).value().isPresent(),
                !node.feed(HERE, filter(mark)).value().orElseThrow().isEmpty());
    }

    private int total(PublicPages node) {
        return node.list(HERE, filter(mark), 1).value().orElseThrow().total();
    }

    private static PublicFilter filter(String text) {
        return new PublicFilter(text, null, "", null);
    }
}
