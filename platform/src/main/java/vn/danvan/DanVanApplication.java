package vn.danvan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class DanVanApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DanVanApplication.class, arguments);
    }
}
