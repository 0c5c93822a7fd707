package vn.danvan.identity.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.identity.Acting;
import vn.danvan.identity.Duty;
import vn.danvan.identity.NobodyActs;
import vn.danvan.identity.PostHolder;
import vn.danvan.identity.UnitTree;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.tenancy.TenantId;

/** A door to every demo account is a door that has to be shut where there are real people. */
@PlatformTest
class DemoDeskTest {

    private static final TenantId PROVINCE = new TenantId("khanh-hoa");

    @Autowired
    private DemoDesk desk;

    @Autowired
    private Acting acting;

    @Autowired
    private UnitTree units;

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void personActsInThePostOfThatUnit() {
        assertThat(desk.call(new DemoSeat(PROVINCE, "bithu", "DU-SO-NV"), acting::required))
                .returns("Bí thư Đảng ủy", post -> post.position())
                .returns(Duty.UNIT_SECRETARY, post -> post.duty());
        assertThat(desk.call(new DemoSeat(PROVINCE, "bithu", "SO-NV"), acting::required))
                .returns("Giám đốc Sở", post -> post.position());
    }

    @Test
    void afterwardsWhoeverSatThereSitsThereAgainAlsoWhereTheAccountHasNoPostInThatUnit() {
        SignedIn.as("khanh-hoa", "quantri");
        desk.run(new DemoSeat(PROVINCE, "canbo", "SO-NV"), acting::required);
        assertThat(Acting.holder().map(PostHolder::username)).contains("quantri");

        SignedIn.nobody();
        assertThatExceptionOfType(NobodyActs.class)
                .isThrownBy(() -> desk.run(new DemoSeat(PROVINCE, "canbo", "BTGDV"), acting::required));
        assertThat(Acting.holder()).isEmpty();
    }

    @Test
    void outsideDemoModeNobodyActsAsAnybody() {
        DemoMode off = mock(DemoMode.class);
        DemoDesk shut = new DemoDesk(off, acting, units);

        assertThat(shut.open()).isFalse();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> shut.call(new DemoSeat(PROVINCE, "quantri", "BTGDV"), acting::required));
        assertThat(Acting.holder()).isEqualTo(Optional.empty());
    }
}
