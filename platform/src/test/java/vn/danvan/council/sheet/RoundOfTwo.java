package vn.danvan.council.sheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.danvan.SignedIn;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilId;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;

/** A round in which two judges, hoidong1 and hoidong2, have to score two models. Leaves all of its own behind. */
final class RoundOfTwo {

    final CouncilFixture fixture;
    final Map<String, UUID> members;
    final List<ModelId> models;
    final RoundId round;

    RoundOfTwo(ApplicationContext context) {
        fixture = new CouncilFixture(context);
        CouncilId council = fixture.council();
        members = fixture.members(council, false);
        models = List.of(fixture.model("Mô hình một"), fixture.model("Mô hình hai"));
        round = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, false, models);
        models.forEach(each -> fixture.assign(round, each, members.get("hoidong1"), members.get("hoidong2")));
    }

    static void as(String judge) {
        SignedIn.as(CouncilFixture.PROVINCE, judge);
    }
}
