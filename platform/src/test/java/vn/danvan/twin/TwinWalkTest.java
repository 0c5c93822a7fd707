package vn.danvan.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.identity.Duty;
import vn.danvan.shared.DomainProblem;
import vn.danvan.tenancy.TenantId;

/**
 * Services in any order by people of both twins, one after the other on the same thread and the same few connections:
 * what one province makes the other neither sees nor touches. {@code -Dtwin.calls} and {@code -Dtwin.seed} as with the
 * crawl.
 */
@PlatformTest
class TwinWalkTest {

    private static final Logger LOG = LoggerFactory.getLogger(TwinWalkTest.class);
    private static final int STEPS = 2000;
    private static final List<Duty> PEOPLE =
            List.of(Duty.PROVINCE_ADMIN, Duty.UNIT_SECRETARY, Duty.UNIT_CLERK, Duty.NOMINATOR, Duty.AUDITOR);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JsonMapper json;

    private final Map<String, Integer> answered = new TreeMap<>();

    @AfterEach
    void nobodyStays() {
        SignedIn.nobody();
    }

    @Test
    void whateverHappensInWhateverOrderStaysInItsProvince() throws Exception {
        long seed = Long.getLong("twin.seed", System.nanoTime());
        Random random = new Random(seed);
        int wanted = Math.max(STEPS, Integer.getInteger("twin.calls", 0));
        List<String> leaks = new ArrayList<>();
        try (Twins twins = Twins.in(context)) {
            WalkSteps steps = new WalkSteps(context, random);
            List<String> names = List.copyOf(steps.names());
            for (int count = 0; count < wanted; count++) {
                TenantId province = random.nextBoolean() ? Twins.ONE : Twins.OTHER;
                Duty duty = PEOPLE.get(random.nextInt(PEOPLE.size()));
                step(steps, province, duty, names.get(random.nextInt(names.size())), leaks);
            }
            LOG.info("Twin walk: {} calls with -Dtwin.seed={}: {}", wanted, seed, answered);
            assertThat(leaks).as("-Dtwin.seed=%d", seed).isEmpty();
            assertThat(answered.keySet())
                    .as("steps that never succeeded prove nothing")
                    .isEqualTo(steps.names());
        }
    }

    private void step(WalkSteps steps, TenantId province, Duty duty, String name, List<String> leaks) {
        SignedIn.as(province.value(), TwinValues.username(duty));
        Object seen;
        try {
            seen = steps.take(name, province);
            answered.merge(name, 1, Integer::sum);
        } catch (DomainProblem refused) {
            seen = List.of(
                    String.valueOf(refused.getMessage()), refused.arguments().toString());
        } finally {
            SignedIn.nobody();
        }
        byte[] bytes = seen instanceof byte[] raw ? raw : json.writeValueAsBytes(seen);
        String foreign = Twins.marker(Twins.other(province)).foundIn(bytes);
        if (foreign != null) {
            leaks.add(province + " " + duty + " " + name + ": " + foreign);
        }
    }
}
