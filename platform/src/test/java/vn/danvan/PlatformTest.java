package vn.danvan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole platform on a real PostgreSQL and a real port, with the five provinces. All tests share one context: add no
 * other configuration to a test, or the suite pays for a second start. The pools are the smallest there can be: whoever
 * takes a second connection while holding one waits in vain, and is found here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "platform.identity.demo=true",
            // Mails go out and reminders are written when a test says so; it also says at which port its server listens
            "platform.notices.jobs=false",
            "platform.notices.mail.from=danvan@tinh.example",
            "spring.mail.host=127.0.0.1",
            // A duty that no account of the samples has: nobody else meets it
            "platform.identity.second-factor.required-for=HOME_AFFAIRS_OFFICER",
            "platform.tenancy.max-connections=2",
            "platform.tenancy.max-connections-per-tenant=1",
            "platform.identity.hosts[" + PlatformTest.HOST_OF_DONG_NAI + "]=dong-nai"
        })
@ContextConfiguration(initializers = {PlatformTest.Server.class, OneSecurityHolder.class})
public @interface PlatformTest {

    /** By this name the same server stands for one province only. */
    String HOST_OF_DONG_NAI = "127.0.0.2";

    class Server implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test-server",
                            Map.of(
                                    "platform.tenancy.servers.main",
                                            RoundTrips.countedAt(TestServer.database("danvan")),
                                    "platform.tenancy.master-key", TestServer.MASTER_KEY,
                                    "platform.tenancy.owner.user", TestServer.OWNER,
                                    "platform.tenancy.owner.password", TestServer.OWNER_PASSWORD)));
        }
    }
}
