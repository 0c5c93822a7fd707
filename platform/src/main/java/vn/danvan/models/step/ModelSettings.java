package vn.danvan.models.step;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How registrations and recognitions go.
 *
 * @param endorsements how many units must forward a registration before it can be accepted, by the level it is meant for;
 *     none for levels that are not named
 * @param stepwise whether recognition at one level needs recognition at the level below
 */
@ConfigurationProperties("platform.models")
public record ModelSettings(
        @DefaultValue Map<ModelLevel, Integer> endorsements,
        @DefaultValue("true") boolean stepwise) {}
