package vn.danvan;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.danvan.audit.VerifyAudit;
import vn.danvan.identity.administrators.CreateAdmin;
import vn.danvan.operator.CreateOperator;
import vn.danvan.tenancy.MigrateOnly;
import vn.danvan.tenancy.MoveTenant;

@SpringBootApplication
@ConfigurationPropertiesScan
public class DanVanApplication {

    public static void main(String[] arguments) {
        List<String> asked = List.of(arguments);
        if (asked.contains(MigrateOnly.FLAG)) {
            System.exit(MigrateOnly.run(arguments));
        } else if (MoveTenant.isMeant(asked)) {
            System.exit(MoveTenant.run(arguments));
        } else if (CreateAdmin.isMeant(asked)) {
            System.exit(CreateAdmin.run(DanVanApplication.class, arguments));
        } else if (VerifyAudit.isMeant(asked)) {
            System.exit(VerifyAudit.run(DanVanApplication.class, arguments));
        } else if (CreateOperator.isMeant(asked)) {
            System.exit(CreateOperator.run(DanVanApplication.class, arguments));
        } else {
            serve(arguments);
        }
    }

    private static void serve(String[] arguments) {
        SpringApplication application = new SpringApplication(DanVanApplication.class);
        application.addListeners(new PreparedStart());
        application.run(arguments);
    }
}
