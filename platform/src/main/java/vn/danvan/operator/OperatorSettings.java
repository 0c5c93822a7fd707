package vn.danvan.operator;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param graceDays so long a deletion on which two operators agreed can be taken back
 * @param finalDeletions when provinces whose grace is over are dropped, as a cron expression in Vietnam's time; "-" is never
 * @param secondFactor whether operators must have a phone beside the password; by default everywhere but in demo mode
 */
@ConfigurationProperties("platform.operator")
public record OperatorSettings(
        @DefaultValue("30") int graceDays,
        @DefaultValue("0 0 3 * * *") String finalDeletions,
        @Nullable Boolean secondFactor) {}
