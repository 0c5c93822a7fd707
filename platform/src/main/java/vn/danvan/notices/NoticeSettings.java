package vn.danvan.notices;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param jobs whether this node sends mails and reminds; one node is enough, several do no harm
 * @param mail how mails are sent; the server itself is {@code spring.mail}
 * @param reminders when deadlines are told of
 */
@ConfigurationProperties("platform.notices")
public record NoticeSettings(
        @DefaultValue("true") boolean jobs,
        @DefaultValue Mail mail,
        @DefaultValue Reminders reminders) {

    /**
     * @param from the sender's address; without it there is an inbox and no mail
     * @param address the platform's own address, with which links in mails begin
     * @param every how often the outbox is looked through
     * @param lease after so long without a word, another node takes over what a node had claimed but not handed over
     * @param resultsAfter how long mails that tell of a published result wait, so that a mistake can still be put right
     * @param attempts after so many the mail is given up and stands in the health
     */
    public record Mail(
            @Nullable String from,
            @DefaultValue("http://localhost:8080") String address,
            @DefaultValue("10s") Duration every,
            @DefaultValue("2m") Duration lease,
            @DefaultValue("8") int attempts,
            @DefaultValue("5m") Duration resultsAfter) {}

    /**
     * @param before working days that are left
     * @param after days of the calendar that have passed
     * @param escalateAfter working days after which the superior unit is told
     * @param forget days after which nobody is reminded any more
     */
    public record Reminders(
            @DefaultValue({"7", "1"}) List<Integer> before,
            @DefaultValue({"1", "7"}) List<Integer> after,
            @DefaultValue("5") int escalateAfter,
            @DefaultValue("30") int forget) {}
}
