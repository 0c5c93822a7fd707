package vn.danvan.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.identity.Acting;
import vn.danvan.identity.ActingPost;
import vn.danvan.models.ModelCase;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.editing.Presence;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.tenancy.TenantId;

/** The clerk of Sở Nội vụ reads what the screens otherwise write beside: who is at a draft, which notices were read. */
@PlatformTest
class ReadingOnlyScreensTest extends SpringBrowserlessTest {

    private static final TenantId TENANT = new TenantId("khanh-hoa");

    @Autowired
    private ProvinceAdministration provinces;

    @Autowired
    private ModelService models;

    @Autowired
    private Presence presence;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "Tuyến đường hoa " + UUID.randomUUID();
    private ModelId draft;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        ModelCase.at(jdbc, "canbo", "SO-NV");
        draft = models.start(ModelCase.complete(name, 2064, ModelField.ECONOMY, ModelLevel.GRASSROOTS));
        toldOf(draft);
        AtConsole.as("vanhanh1");
        provinces.makeReadOnly(TENANT, "khóa sổ cuối năm");
        ModelCase.at(jdbc, "canbo", "SO-NV");
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    private void toldOf(ModelId model) {
        ActingPost post = acting.required();
        jdbc.sql("""
                        insert into notice (id, person_id, post_id, kind, record_id, occasion, arguments, created_at)
                        values (gen_random_uuid(), ?, ?, 'MODEL_RECOGNISED', ?, 'first',
                          '["Tuyến đường hoa", "12/QĐ, 01/02/2026", ""]', now())""")
                .params(post.person().value(), post.post().value(), model.value())
                .update();
    }

    @AfterEach
    void provinceIsWritable() {
        AtConsole.as("vanhanh1");
        provinces.makeWritable(TENANT);
        SignedIn.nobody();
    }

    @Test
    void draftIsReadAndNothingIsSaidOfWritesThatNobodyAskedFor() {
        UI.getCurrent().navigate("mo-hinh/" + draft);

        assertThat(find(H2.class).all()).extracting(H2::getText).contains(name);
        assertThat(find(Notification.class).exists()).isFalse();
        assertThat(presence.here(draft)).isEmpty();
    }

    @Test
    void noticeLeadsToWhatItIsAbout() {
        UI.getCurrent().navigate("thong-bao");

        test(find(Button.class).withText("Mở").all().getFirst()).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isNotEqualTo("thong-bao");
    }
}
