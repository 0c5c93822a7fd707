package vn.danvan.meeting;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.danvan.scoring.ballot.Share;

/**
 * Shares of the total membership, such as {@code 2/3} or {@code 80%}, where a province decided otherwise than the law's
 * defaults of {@link MeetingKind} and {@link BallotTitle}.
 *
 * @param quorum by province, then by kind of meeting
 * @param majority by province, then by title
 */
@ConfigurationProperties("platform.meeting")
public record MeetingSettings(
        @DefaultValue Map<String, Map<MeetingKind, String>> quorum,
        @DefaultValue Map<String, Map<BallotTitle, String>> majority) {

    /** @throws vn.danvan.scoring.ballot.BallotProblem at start, for what is no share */
    public MeetingSettings {
        quorum.values().forEach(shares -> shares.values().forEach(Share::parse));
        majority.values().forEach(shares -> shares.values().forEach(Share::parse));
    }

    Share quorumOf(String province, MeetingKind kind) {
        String own = quorum.getOrDefault(province, Map.of()).get(kind);
        return own == null ? kind.defaultQuorum() : Share.parse(own);
    }

    Share majorityOf(String province, BallotTitle title) {
        String own = majority.getOrDefault(province, Map.of()).get(title);
        return own == null ? title.defaultMajority() : Share.parse(own);
    }
}
