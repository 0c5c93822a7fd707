package vn.danvan.operator;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.danvan.identity.settings.DemoMode;

/** Two operators for looking around, since a deletion takes two; none outside demo mode. */
@Component
public class DemoOperators implements ApplicationRunner {

    private static final List<Operator> SHIPPED =
            List.of(new Operator("vanhanh1", "Trần Quốc Vinh"), new Operator("vanhanh2", "Lê Thị Mai Phương"));

    private final DemoMode demo;
    private final OperatorAccounts accounts;

    DemoOperators(DemoMode demo, OperatorAccounts accounts) {
        this.demo = demo;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (demo.on() && accounts.none()) {
            SHIPPED.forEach(each -> accounts.create(each.username(), each.fullName(), DemoMode.PASSWORD, false));
        }
    }

    /** Those whom the sign-in page names. */
    public List<Operator> shown() {
        return demo.on() ? SHIPPED : List.of();
    }
}
