package vn.danvan.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.library.LibraryText;
import vn.danvan.library.PublicationService;
import vn.danvan.library.PublicationStep;
import vn.danvan.library.PublishedSamples;
import vn.danvan.models.ModelId;
import vn.danvan.models.registration.ModelField;
import vn.danvan.replication.RecognisedSamples;

/** A stranger reads over HTTP. Every test searches for a word of its own, so that nothing is answered from memory. */
@PlatformTest
@WithTenant("khanh-hoa")
class PublicPageTest {

    private static final LocalDate RECOGNISED = LocalDate.of(2026, 1, 20);
    private static final String HOME = Stranger.HOME;

    @Autowired
    private PublicationService publications;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final String mark = "z" + UUID.randomUUID().toString().substring(0, 8);
    /** Nobody ever asks for this one, so that no answer has it from the question. */
    private final String hiddenWord = "giau" + UUID.randomUUID().toString().substring(0, 8);

    private final String secret = "bimat" + UUID.randomUUID().toString().substring(0, 8);
    private RecognisedSamples samples;
    private Stranger stranger;
    private PublishedSamples published;

    @BeforeEach
    void samplesAreThere() {
        stranger = new Stranger(port);
        samples = new RecognisedSamples(jdbc, "khanh-hoa");
        published = new PublishedSamples(publications, samples, jdbc, "khanh-hoa");
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void publishedModelIsReadByAnybodyOnTheListOnItsOwnPageInTheFeedAndAsJson() throws Exception {
        ModelId model = samples.add("SO-NV", "Đường hoa " + mark, ModelField.ECONOMY, RECOGNISED);
        UUID photo = published.photo(model, "Cùng làm " + mark, true, "jpeg " + mark);
        published.publish(model, PublishedSamples.text("Trồng hoa ven đường", true, true, List.of(photo)));
        String entry = published.entry(model).toString();

        assertThat(stranger.get(HOME + "?q=" + mark).getBody())
                .contains("Đường hoa " + mark, "Trồng hoa ven đường", "/anh/" + photo + ".jpg", "20/01/2026");
        assertThat(stranger.get(HOME + "/mo-hinh/" + entry).getBody())
                .contains("Đường hoa " + mark, "Họp dân, bàn bạc", "Cô Duyên 0905 111 222", "Cùng làm " + mark);
        assertThat(stranger.get(HOME + "/anh/" + photo + ".jpg").getBody()).isEqualTo("jpeg " + mark);
        JsonNode json = stranger.json(HOME + "/mo-hinh.json?q=" + mark);
        assertThat(json.get("total").asInt()).isEqualTo(1);
        assertThat(json.get("items").get(0).get("name").asString()).isEqualTo("Đường hoa " + mark);
        Document feed = stranger.xml(HOME + "/rss.xml?q=" + mark);
        assertThat(feed.getElementsByTagName("item").getLength()).isEqualTo(1);
    }

    /** All of a model that must not show carries a word; whatever is asked, the answer is looked through for it. */
    @Test
    void whatIsNotPublishedNeverShowsAnywhere() {
        List<ModelId> hidden = new ArrayList<>();
        List<UUID> photos = new ArrayList<>();
        ModelId draft = hide(hidden, photos, "draft");
        samples.as("canbo", "SO-NV");
        publications.write(draft, -1, text(photos.getLast(), true));
        ModelId consented = hide(hidden, photos, "consented");
        samples.as("canbo", "SO-NV");
        publications.write(consented, -1, text(photos.getLast(), true));
        published.take(consented, PublicationStep.CONSENT, "bithu", "SO-NV", "");
        ModelId inside = hide(hidden, photos, "inside");
        published.publish(inside, text(photos.getLast(), false));
        ModelId withdrawn = hide(hidden, photos, "withdrawn");
        published.publish(withdrawn, text(photos.getLast(), true));
        published.take(withdrawn, PublicationStep.WITHDRAW, "bithu", "SO-NV", "Rút");
        ModelId lapsed = hide(hidden, photos, "lapsed");
        published.publish(lapsed, text(photos.getLast(), true));
        samples.state(lapsed, "REVOKED");
        hide(hidden, photos, "nothing kept");

        List<String> addresses = new ArrayList<>(List.of(
                HOME,
                HOME + "?q=" + secret,
                HOME + "?q=" + secret.substring(0, 8),
                HOME + "?dia-ban=" + Stranger.encoded("xã " + secret),
                HOME + "?linh-vuc=POLITICAL_SYSTEM&trang=2",
                HOME + "/rss.xml",
                HOME + "/rss.xml?q=" + secret,
                HOME + "/mo-hinh.json",
                HOME + "/mo-hinh.json?q=" + secret));
        hidden.forEach(model -> addresses.add(HOME + "/mo-hinh/" + model));
        hidden.stream().limit(5).forEach(model -> addresses.add(HOME + "/mo-hinh/" + published.entry(model)));
        photos.forEach(photo -> addresses.add(HOME + "/anh/" + photo + ".jpg"));
        for (String address : addresses) {
            String body = stranger.get(address).getBody();
            assertThat(body == null ? "" : body).as(address).doesNotContain(hiddenWord);
        }
        assertThat(stranger.json(HOME + "/mo-hinh.json?q=" + secret)
                        .get("total")
                        .asInt())
                .isZero();
        photos.forEach(photo ->
                assertThat(stranger.status(HOME + "/anh/" + photo + ".jpg")).isEqualTo(404));
        hidden.stream().limit(5).forEach(model -> assertThat(
                        stranger.status(HOME + "/mo-hinh/" + published.entry(model)))
                .isEqualTo(404));
    }

    @Test
    void neitherContactWithoutConsentNorPeopleNorTheRegistrationShow() {
        ModelId model = samples.add("SO-NV", "Ngõ xanh " + mark, ModelField.ECONOMY, RECOGNISED);
        UUID silent = published.photo(model, "Không đồng ý " + secret, false, "x" + secret);
        published.publish(model, PublishedSamples.text("Tóm tắt", false, true, List.of()));
        String entry = published.entry(model).toString();

        for (String address : List.of(
                HOME + "?q=" + mark,
                HOME + "/mo-hinh/" + entry,
                HOME + "/mo-hinh.json?q=" + mark,
                HOME + "/rss.xml?q=" + mark)) {
            assertThat(stranger.get(address).getBody())
                    .contains(mark)
                    .doesNotContain(
                            "0905 111 222", "Mục tiêu nội bộ", "Người ký", "Lê Thị Mỹ Duyên", "Trần Quốc Bảo", secret);
        }
        assertThat(stranger.json(HOME + "/mo-hinh.json?q=" + Stranger.encoded("Duyên 0905"))
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(stranger.status(HOME + "/anh/" + silent + ".jpg")).isEqualTo(404);
    }

    @Test
    void photoWhosePeopleChangeTheirMindsLeavesThePage() {
        ModelId model = samples.add("SO-NV", "Ảnh rút " + mark, ModelField.ECONOMY, RECOGNISED);
        UUID photo = published.photo(model, "", true, "y" + mark);
        published.publish(model, PublishedSamples.text("Tóm tắt", false, true, List.of(photo)));
        jdbc.sql("update model_photo set consent = false where id = ?")
                .param(photo)
                .update();

        assertThat(stranger.get(HOME + "?q=" + mark).getBody()).contains(mark).doesNotContain(photo.toString());
        assertThat(stranger.status(HOME + "/anh/" + photo + ".jpg")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"duong hoa giay %s", "ĐƯỜNG HOA GIẤY %s", "đường hoa giấy %s", "thon 7", "noi vu"})
    void searchMindsNeitherTonesNorCapitals(String words) {
        ModelId model = samples.add(
                "SO-NV",
                "Đường hoa giấy " + mark,
                ModelField.ECONOMY,
                "Thôn 7 " + mark + ", xã Suối Đá",
                RECOGNISED,
                false);
        published.publish(model, PublishedSamples.text("Tóm tắt", false, true, List.of()));

        assertThat(stranger.json(HOME + "/mo-hinh.json?q=" + Stranger.encoded(words.formatted(mark)))
                        .toString())
                .contains(mark);
    }

    @Test
    void signsOfAPatternAreOnlySigns() {
        ModelId model = samples.add("SO-NV", "Giảm 50%_" + mark, ModelField.ECONOMY, RECOGNISED);
        published.publish(model, PublishedSamples.text("Tóm tắt", false, true, List.of()));

        assertThat(stranger.json(HOME + "/mo-hinh.json?q=" + Stranger.encoded("50%_" + mark))
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(stranger.json(HOME + "/mo-hinh.json?q=" + Stranger.encoded("5%_" + mark))
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(stranger.status(HOME + "?q=%00" + mark)).isEqualTo(200);
    }

    @Test
    void whatPeopleTypeIsTextAndNeverMarkup() throws Exception {
        String name = "\"Tổ\" <script>alert('" + mark + "')</script> & \u0007 ]]>";
        ModelId model = samples.add("SO-NV", name, ModelField.ECONOMY, RECOGNISED);
        published.publish(model, PublishedSamples.text("<img src=x onerror=y> " + mark, true, true, List.of()));
        String entry = published.entry(model).toString();

        for (String address : List.of(HOME + "?q=" + mark, HOME + "/mo-hinh/" + entry)) {
            assertThat(stranger.get(address).getBody())
                    .contains("&lt;script&gt;alert(")
                    .doesNotContain("<script", "<img src=x");
        }
        assertThat(stranger.get(HOME + "?q=" + Stranger.encoded("\"><script>x" + mark))
                        .getBody())
                .doesNotContain("<script");
        Document feed = stranger.xml(HOME + "/rss.xml?q=" + mark);
        assertThat(feed.getElementsByTagName("item").item(0).getTextContent())
                .contains("\"Tổ\" <script>alert('" + mark + "')</script> & ")
                .doesNotContain("\u0007");
        assertThat(stranger.json(HOME + "/mo-hinh.json?q=" + mark)
                        .get("items")
                        .get(0)
                        .get("name")
                        .asString())
                .isEqualTo(name);
    }

    @Test
    void listIsReadPageByPage() {
        for (int number = 1; number <= 21; number++) {
            ModelId model = samples.add("SO-NV", "Trang " + mark + " số " + number, ModelField.ECONOMY, RECOGNISED);
            published.publish(model, PublishedSamples.text("Tóm tắt", false, true, List.of()));
        }
        String first = stranger.get(HOME + "?q=" + mark).getBody();
        String second = stranger.get(HOME + "?q=" + mark + "&trang=2").getBody();

        assertThat(first).contains("trang=2", "21 mô hình", "số 21").doesNotContain("số 1<");
        assertThat(second).contains("số 1<").doesNotContain("số 21", "trang=3");
        assertThat(stranger.json(HOME + "/mo-hinh.json?q=" + mark + "&trang=2")
                        .get("items")
                        .size())
                .isEqualTo(1);
    }

    private ModelId hide(List<ModelId> hidden, List<UUID> photos, String why) {
        ModelId model = samples.add(
                "SO-NV",
                "Ẩn " + secret + " " + hiddenWord + " " + why,
                ModelField.POLITICAL_SYSTEM,
                "Thôn " + hiddenWord + ", xã " + secret,
                RECOGNISED,
                false);
        hidden.add(model);
        photos.add(published.photo(model, "Ảnh " + hiddenWord, true, why + hiddenWord));
        return model;
    }

    private LibraryText text(UUID photo, boolean forPublic) {
        return PublishedSamples.text("Tóm tắt " + secret + " " + hiddenWord, true, forPublic, List.of(photo));
    }
}
