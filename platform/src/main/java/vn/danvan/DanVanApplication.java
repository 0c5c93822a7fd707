package vn.danvan;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import vn.danvan.tenancy.MigrateOnly;

@SpringBootApplication
@ConfigurationPropertiesScan
public class DanVanApplication {

    public static void main(String[] arguments) {
        if (Arrays.asList(arguments).contains(MigrateOnly.FLAG)) {
            System.exit(MigrateOnly.run(arguments));
        } else {
            SpringApplication.run(DanVanApplication.class, arguments);
        }
    }
}
