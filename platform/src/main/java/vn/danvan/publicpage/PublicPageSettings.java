package vn.danvan.publicpage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which provinces have such a page stands in their own configuration.
 *
 * @param keep how long a node answers from memory; with {@code browserKeep} less than a minute, so that what is withdrawn
 *     is gone everywhere by then
 * @param browserKeep how long browsers and proxies may keep an answer
 * @param perAddress answers to one IPv4 address or IPv6 network in a minute, photos among them
 * @param megabytes of answers kept in memory, over all provinces
 */
@ConfigurationProperties("platform.public-page")
public record PublicPageSettings(
        @DefaultValue("30s") Duration keep,
        @DefaultValue("20s") Duration browserKeep,
        @DefaultValue("600") int perAddress,
        @DefaultValue("16") int megabytes) {

    private static final Duration MOST = Duration.ofMinutes(1);

    public PublicPageSettings {
        if (keep.plus(browserKeep).compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "platform.public-page.keep and browser-keep are together more than a minute");
        }
    }
}
