package vn.danvan.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.identity.PostId;
import vn.danvan.identity.UnitTree;
import vn.danvan.shared.UnitId;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

@PlatformTest
class PostChoiceViewTest extends SpringBrowserlessTest {

    private static final TenantId PROVINCE = new TenantId("khanh-hoa");

    private final String username = "hai-noi-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UnitTree units;

    private PostId atTheDepartment;

    /** Who stays in a post of the department is told what other tests do there. */
    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
        CurrentTenant.runAs(PROVINCE, () -> jdbc.sql("update post set valid_to = '2025-04-01' where person_id in"
                        + " (select person_id from account where username = ?)")
                .params(username)
                .update());
    }

    @Test
    void twoPostsOfOneTitleAreToldApartByTheirUnits() {
        sitsDown(null);
        UI.getCurrent().navigate("chon-chuc-vu");

        assertThat(find(Button.class).withClassName("dv-choice").all())
                .extracting(Button::getText)
                .containsExactlyInAnyOrder(
                        "Bí thư Chi bộ – Sở Nội vụ (bên Đảng)", "Bí thư Chi bộ – Đảng ủy Sở Nội vụ (bên Đảng)");
    }

    @Test
    void whoChoosesIsCalledByNameAlready() {
        sitsDown(null);
        UI.getCurrent().navigate("chon-chuc-vu");

        Avatar avatar = find(Avatar.class).single();
        assertThat(avatar.getName()).isEqualTo("Lâm Thị Thử");
        assertThat(avatar.getAbbreviation()).isEqualTo("LT");
    }

    @Test
    void personMenuSaysInWhichUnitThePostLies() {
        sitsDown("SO-NV");
        UI.getCurrent().navigate("chon-chuc-vu");

        MenuItem person = find(MenuBar.class)
                .withClassName("dv-person")
                .single()
                .getItems()
                .getFirst();
        assertThat(person.getSubMenu().getItems())
                .extracting(Component::getElement)
                .extracting(each -> each.getText())
                .contains("Lâm Thị Thử · Bí thư Chi bộ – Sở Nội vụ");
    }

    @Test
    void unitThatIsGoneIsCalledByItsLastName() {
        UnitId gone = new UnitId(UUID.randomUUID());
        CurrentTenant.runAs(PROVINCE, () -> {
            jdbc.sql("insert into unit (id, code) values (?, ?)")
                    .params(gone.value(), "CU-" + username)
                    .update();
            version(gone, "Phòng Thử Đầu", LocalDate.of(2010, 1, 1), LocalDate.of(2015, 1, 1));
            version(gone, "Phòng Thử Cuối", LocalDate.of(2015, 1, 1), LocalDate.of(2020, 1, 1));

            assertThat(units.names(List.of(gone), LocalDate.of(2012, 1, 1))).containsEntry(gone, "Phòng Thử Đầu");
            assertThat(units.names(List.of(gone), LocalDate.of(2026, 1, 1))).containsEntry(gone, "Phòng Thử Cuối");
            assertThat(units.names(List.of(new UnitId(UUID.randomUUID())), LocalDate.of(2026, 1, 1)))
                    .isEmpty();
        });
    }

    private void version(UnitId unit, String name, LocalDate from, LocalDate to) {
        jdbc.sql("insert into unit_version (id, unit_id, valid_from, valid_to, name, short_name, symbol, type, side)"
                        + " values (?, ?, ?, ?, ?, ?, 'PT', 'DEPARTMENT', 'GOVERNMENT')")
                .params(UUID.randomUUID(), unit.value(), from, to, name, name)
                .update();
    }

    /** @param unit where the person chose to act; null while nothing is chosen */
    private void sitsDown(@Nullable String unit) {
        UUID person = UUID.randomUUID();
        CurrentTenant.runAs(PROVINCE, () -> {
            jdbc.sql("insert into person (id, full_name) values (?, 'Lâm Thị Thử')")
                    .params(person)
                    .update();
            jdbc.sql("insert into account (id, person_id, username, password_hash) values (?, ?, ?, '-')")
                    .params(UUID.randomUUID(), person, username)
                    .update();
            post(person, "DU-SO-NV");
            atTheDepartment = post(person, "SO-NV");
        });
        SignedIn.as(PROVINCE.value(), username, unit == null ? null : atTheDepartment);
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    private PostId post(UUID person, String unit) {
        PostId post = new PostId(UUID.randomUUID());
        jdbc.sql("insert into post (id, person_id, unit_id, position, side, duty, valid_from)"
                        + " values (?, ?, ?, 'Bí thư Chi bộ', 'PARTY', 'UNIT_SECRETARY', '2025-03-01')")
                .params(post.value(), person, units.byCode(unit).value())
                .update();
        return post;
    }

    /** Only when somebody sits at the desk. */
    @Override
    protected void initVaadinEnvironment() {}
}
