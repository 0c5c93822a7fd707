package vn.danvan.replication.effect;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param months after its recognition at which a model is looked at again
 * @param answerDays days of the calendar that both sides have for their answer
 * @param every how often it is looked whether a check is due
 */
@ConfigurationProperties("platform.replication")
public record EffectSettings(
        @DefaultValue({"6", "12"}) List<Integer> months,
        @DefaultValue("30") int answerDays,
        @DefaultValue("1h") Duration every) {}
