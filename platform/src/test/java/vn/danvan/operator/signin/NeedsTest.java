package vn.danvan.operator.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import vn.danvan.PlatformTest;
import vn.danvan.identity.entrance.SignInDefences;
import vn.danvan.identity.settings.DemoMode;
import vn.danvan.operator.Operator;
import vn.danvan.operator.OperatorAccounts;
import vn.danvan.operator.OperatorEvents;
import vn.danvan.operator.OperatorSettings;
import vn.danvan.tenancy.connections.DatabaseServers;
import vn.danvan.tenancy.connections.PlatformDatabase;

/** What an operator owes after the password, where codes are asked of everybody and where they are not. */
@PlatformTest
class NeedsTest {

    @Autowired
    private PlatformDatabase platform;

    @Autowired
    private BytesEncryptor seal;

    @Autowired
    private DatabaseServers servers;

    @Autowired
    private DemoMode demo;

    @Autowired
    private OperatorAccounts accounts;

    @Autowired
    private OperatorEvents events;

    @Autowired
    private SignInDefences defences;

    @Test
    void newOperatorChoosesAPasswordFirstAndThenSetsUpThePhone() {
        assertThat(door(true).needsOf(account(true))).containsExactly(Need.OWN_PASSWORD, Need.PHONE);
    }

    @Test
    void operatorWithoutAPhoneSetsOneUpWhereCodesAreAskedOfEverybody() {
        assertThat(door(true).needsOf(account(false))).containsExactly(Need.PHONE);
    }

    @Test
    void operatorWithoutAPhoneGoesStraightInWhereCodesAreOptional() {
        assertThat(door(false).needsOf(account(false))).isEmpty();
    }

    private static OperatorAccounts.Account account(boolean mustChange) {
        return new OperatorAccounts.Account(new Operator("chua-co-ai", "Chưa có ai"), mustChange);
    }

    private ConsoleDoor door(boolean required) {
        OperatorSettings settings = new OperatorSettings(30, "-", required);
        OperatorFactors factors = new OperatorFactors(platform, seal, servers, settings, demo, Clock.systemUTC());
        return new ConsoleDoor(accounts, factors, events, defences, Clock.systemUTC());
    }
}
