package vn.danvan.samples;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.danvan.council.Appointment;
import vn.danvan.council.CouncilFacts;
import vn.danvan.council.CouncilId;
import vn.danvan.council.CouncilKind;
import vn.danvan.council.CouncilRole;
import vn.danvan.council.CouncilService;
import vn.danvan.identity.Acting;
import vn.danvan.identity.UnitTree;
import vn.danvan.identity.demo.DemoDesk;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.tenantconfig.SampleYear;

/** Sets up a council of the demo people. */
@Component
class SampleCouncil {

    private final DemoDesk desk;
    private final CouncilService councils;
    private final Acting acting;
    private final UnitTree units;

    SampleCouncil(DemoDesk desk, CouncilService councils, Acting acting, UnitTree units) {
        this.desk = desk;
        this.councils = councils;
        this.acting = acting;
        this.units = units;
    }

    void appoint(Made made) {
        SampleYear.Council wanted = made.year().council();
        Days days = made.days();
        People people = made.people();
        CouncilId council = desk.call(
                people.administrator(),
                () -> councils.create(new CouncilFacts(
                        CouncilKind.valueOf(wanted.kind()),
                        wanted.name(),
                        ModelLevel.valueOf(wanted.level()),
                        days.termFrom(),
                        days.termTo(),
                        units.byCode(wanted.standing()))));
        for (SampleYear.Member member : wanted.members()) {
            UUID person = desk.call(
                    people.of(member.account()),
                    () -> acting.required().person().value());
            Appointment appointment =
                    new Appointment(person, CouncilRole.valueOf(member.role()), days.termFrom(), null);
            desk.run(people.administrator(), () -> councils.appoint(council, appointment));
        }
        made.add(council);
    }
}
