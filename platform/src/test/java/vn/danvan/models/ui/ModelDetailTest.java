package vn.danvan.models.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.models.ModelCase;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.step.ModelLevel;

/** The clerk of Sở Nội vụ before the list of models with a draft; somebody of Hội Phụ nữ gets hold of its id. */
@PlatformTest
class ModelDetailTest extends SpringBrowserlessTest {

    @Autowired
    private ModelService models;

    @Autowired
    private JdbcClient jdbc;

    private final String name = "Vườn rau " + UUID.randomUUID();
    private ModelId id;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        ModelCase.at(jdbc, "canbo", "SO-NV");
        id = models.start(ModelCase.complete(name, 2063, ModelField.ECONOMY, ModelLevel.GRASSROOTS));
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void modelSaysBesideTheListWhatAndWhoseItIs() {
        UI.getCurrent().navigate("mo-hinh", QueryParameters.of("q", name));
        test(find(Grid.class).single()).clickRow(0);

        assertThat(heads()).containsExactly(name);
        assertThat(find(DescriptionList.Description.class).all())
                .extracting(DescriptionList.Description::getText)
                .contains(models.details(id).summary().code(), "Cơ sở", "2063", "Tổ dân phố Thử, phường " + name);
        assertThat(find(Anchor.class).withText("Mở toàn bộ").single().getHref()).isEqualTo("mo-hinh/" + id);
    }

    @Test
    void modelThatThePostMayNotReadIsNotFound() {
        ModelCase.at(jdbc, "decu", "HPN");
        UI.getCurrent().navigate("mo-hinh", QueryParameters.simple(Map.of("xem", id.toString())));

        assertThat(heads()).containsExactly("Không có mục này");
        assertThat(find(DescriptionList.class).exists()).isFalse();
    }

    private List<String> heads() {
        return find(Div.class).withClassName("dv-detail").all().stream()
                .flatMap(pane -> find(H3.class, pane).all().stream())
                .map(H3::getText)
                .toList();
    }
}
