package vn.danvan.identity.settings;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The module's settings as they come from configuration; what is not given has its default. */
public final class TestSettings {

    private TestSettings() {}

    public static IdentitySettings identity(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given))
                .bindOrCreate("platform.identity", IdentitySettings.class);
    }
}
