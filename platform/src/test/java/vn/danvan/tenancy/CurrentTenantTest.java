package vn.danvan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class CurrentTenantTest {

    private static final TenantId KHANH_HOA = new TenantId("khanh-hoa");
    private static final TenantId DONG_NAI = new TenantId("dong-nai");

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void personOfOneProvinceIsNeverServedAnother() {
        signIn(DONG_NAI);

        CurrentTenant.runAs(
                KHANH_HOA, () -> assertThatThrownBy(CurrentTenant::required).isInstanceOf(TenantConflict.class));
    }

    @Test
    void boundAndSignedInProvinceMayBeTheSame() {
        signIn(KHANH_HOA);

        CurrentTenant.runAs(
                KHANH_HOA, () -> assertThat(CurrentTenant.required()).isEqualTo(KHANH_HOA));
    }

    @Test
    void principalDecidesWhereNothingIsBound() {
        signIn(DONG_NAI);

        assertThat(CurrentTenant.required()).isEqualTo(DONG_NAI);
    }

    private static void signIn(TenantId tenant) {
        TenantPrincipal principal = () -> tenant;
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, "", List.of()));
    }
}
