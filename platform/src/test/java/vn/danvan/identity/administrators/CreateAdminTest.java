package vn.danvan.identity.administrators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.identity.Acting;
import vn.danvan.identity.Duty;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** The first administrator of a province, as an operator asks for one on the command line. */
@PlatformTest
class CreateAdminTest {

    private static final TenantId TENANT = new TenantId("hoa-binh");
    private static final String NAME = "Người Quản Trị Đầu Tiên";
    private static final Pattern PRINTED = Pattern.compile("Administrator vanthu of hoa-binh, password: (\\S{20})");

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Acting acting;

    @AfterEach
    void takeAway() {
        SignedIn.nobody();
        CurrentTenant.runAs(TENANT, () -> {
            jdbc.sql("delete from post where person_id in (select id from person where full_name = ?)")
                    .param(NAME)
                    .update();
            jdbc.sql("delete from account where username = 'vanthu'").update();
            jdbc.sql("delete from person where full_name = ?").param(NAME).update();
        });
    }

    @Test
    void printedPasswordOpensTheAccountAndThePostAdministersTheProvince() {
        Matcher printed = PRINTED.matcher(CreateAdmin.create(platform, arguments()));

        assertThat(printed.matches()).isTrue();
        assertThat(passwords.matches(printed.group(1), hash())).isTrue();
        SignedIn.as(TENANT.value(), "vanthu");
        assertThat(acting.required().duty()).isEqualTo(Duty.PROVINCE_ADMIN);
    }

    @Test
    void printedPasswordIsForTheFirstSignInOnly() {
        CreateAdmin.create(platform, arguments());

        assertThat(CurrentTenant.<Boolean, RuntimeException>callAs(
                        TENANT, () -> jdbc.sql("select must_change from account where username = 'vanthu'")
                                .query(Boolean.class)
                                .single()))
                .isTrue();
    }

    @Test
    void accountThatExistsKeepsItsPassword() {
        CreateAdmin.create(platform, arguments());
        String before = hash();

        assertThatThrownBy(() -> CreateAdmin.create(platform, arguments())).isInstanceOf(DuplicateKeyException.class);
        assertThat(hash()).isEqualTo(before);
    }

    @Test
    void whatIsMissingIsNamed() {
        for (String name : List.of("tenant", "unit", "side", "position", "full-name")) {
            MockEnvironment incomplete = arguments();
            incomplete.setProperty(name, "");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CreateAdmin.create(platform, incomplete))
                    .withMessageStartingWith("--" + name + " is missing; usage: ");
        }
    }

    @Test
    void nameThatLostItsLettersInTheShellIsNotWritten() {
        MockEnvironment garbled = arguments();
        garbled.setProperty("full-name", "Ng\uFFFD\uFFFD\uFFFDi Qu\uFFFD\uFFFDn Tr\uFFFD\uFFFD");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CreateAdmin.create(platform, garbled))
                .withMessageStartingWith("--full-name lost its letters")
                .withMessageContaining("LC_ALL=C.UTF-8");
    }

    private static MockEnvironment arguments() {
        return new MockEnvironment()
                .withProperty("create-admin", "VanThu")
                .withProperty("tenant", TENANT.value())
                .withProperty("unit", "SO-NV")
                .withProperty("side", "GOVERNMENT")
                .withProperty("position", "Giám đốc")
                .withProperty("full-name", NAME);
    }

    private String hash() {
        return CurrentTenant.callAs(
                TENANT, () -> jdbc.sql("select password_hash from account where username = 'vanthu'")
                        .query(String.class)
                        .single());
    }
}
