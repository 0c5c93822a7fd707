package vn.danvan.idempotency;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {

    private static final int LONGEST = 255;

    @Bean
    WebMvcRegistrations idempotentWrites(OnceOnly once) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new IdempotentWrites(once);
            }
        };
    }

    /** Each write of the API takes the header, whichever module it belongs to. */
    @Bean
    OpenApiCustomizer idempotencyKeyOfWrites(MessageSource texts) {
        String about = String.valueOf(texts.getMessage("idempotency.api.key", null, null, Locale.ENGLISH));
        return api -> api.getPaths().forEach((path, item) -> {
            if (path.startsWith(IdempotentWrites.API)) {
                writes(item).values().forEach(operation -> operation.addParametersItem(key(about)));
            }
        });
    }

    private static Map<HttpMethod, Operation> writes(PathItem item) {
        Map<HttpMethod, Operation> operations = new java.util.EnumMap<>(item.readOperationsMap());
        operations
                .keySet()
                .retainAll(java.util.EnumSet.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE));
        return operations;
    }

    private static HeaderParameter key(String about) {
        HeaderParameter header = new HeaderParameter();
        header.name(IdempotentWrites.HEADER)
                .description(about)
                .required(false)
                .schema(new StringSchema().maxLength(LONGEST));
        return header;
    }
}
