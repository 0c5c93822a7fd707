package vn.danvan.tenancy.connections;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The embedded server starts only where no server is configured. */
final class OnEmbeddedServer implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Binder.get(context.getEnvironment())
                .bind("platform.tenancy.servers", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of())
                .isEmpty();
    }
}
