package vn.danvan.tenancy.watch;

import java.time.ZoneId;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What runs at night runs at night in Vietnam, wherever the server's clock stands. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Nights {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
}
