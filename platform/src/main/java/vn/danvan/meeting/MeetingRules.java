package vn.danvan.meeting;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.danvan.scoring.ballot.BallotRule;
import vn.danvan.scoring.ballot.Share;
import vn.danvan.tenancy.CurrentTenant;

/** Quorum and majority as the province at the desk has them. */
@Component
@EnableConfigurationProperties(MeetingSettings.class)
public class MeetingRules {

    private final MeetingSettings settings;

    MeetingRules(MeetingSettings settings) {
        this.settings = settings;
    }

    public Share quorum(MeetingKind kind) {
        return settings.quorumOf(CurrentTenant.required().value(), kind);
    }

    public BallotRule rule(MeetingKind kind, BallotTitle title) {
        return new BallotRule(
                quorum(kind), settings.majorityOf(CurrentTenant.required().value(), title));
    }
}
