package vn.danvan.identity.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param idle after so long without anything done by the person, the session is over; an open page alone does nothing
 * @param absolute after so long since sign-in, the session is over whatever is done
 */
public record SessionRules(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration absolute) {}
