package vn.danvan.shell;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenApi {

    private static final String BEARER = "bearer";

    @Bean
    OpenAPI description() {
        SecurityScheme tokens = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title("Dân Vận").version("v1"))
                .components(new Components().addSecuritySchemes(BEARER, tokens))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }
}
