package vn.danvan.samples;

import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.danvan.identity.demo.DemoDesk;
import vn.danvan.models.ModelService;
import vn.danvan.shared.DomainProblem;
import vn.danvan.tenancy.TenantId;
import vn.danvan.tenancy.TenantProfiles;
import vn.danvan.tenantconfig.SampleYear;

/**
 * Writes a province's sample year. Each record is written as people would write it, in transactions of its own: what a
 * rule of the province forbids is left out, and after a kill all that is there is whole.
 */
@Component
class YearWriter {

    private static final Logger LOG = LoggerFactory.getLogger(YearWriter.class);

    private final DemoDesk desk;
    private final TenantProfiles profiles;
    private final ModelService models;
    private final SampleModels registrations;
    private final SampleCouncil councils;
    private final SampleRounds rounds;
    private final SampleResults results;
    private final SampleMeeting meetings;
    private final Clock clock;

    YearWriter(
            DemoDesk desk,
            TenantProfiles profiles,
            ModelService models,
            SampleModels registrations,
            SampleCouncil councils,
            SampleRounds rounds,
            SampleResults results,
            SampleMeeting meetings,
            Clock clock) {
        this.desk = desk;
        this.profiles = profiles;
        this.models = models;
        this.registrations = registrations;
        this.councils = councils;
        this.rounds = rounds;
        this.results = results;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** @return false where there is nothing to write, or some model already */
    boolean write(TenantId province) {
        People people = new People(province, profiles.of(province));
        SampleYear year = people.configuration().year();
        if (year == null || !desk.open() || !isEmpty(people)) {
            return false;
        }
        Days days = new Days(LocalDate.now(clock), clock.getZone());
        Made made = new Made(people, year, days);
        year.models().forEach(model -> attempt(made, model.name(), () -> registrations.register(made, model)));
        if (attempt(made, year.council().name(), () -> councils.appoint(made))) {
            year.rounds().forEach(round -> attempt(made, round.name(), () -> rounds.score(made, round)));
            attempt(made, year.meeting().title(), () -> meetings.plan(made));
        }
        attempt(made, year.decision().title(), () -> results.recognise(made));
        attempt(made, "page of " + year.page().model(), () -> results.publish(made));
        attempt(made, "adoption of " + year.adoption().model(), () -> results.adopt(made));
        return true;
    }

    private boolean isEmpty(People people) {
        return desk.call(people.administrator(), () -> models.count("", null) == 0);
    }

    private static boolean attempt(Made made, String what, Runnable work) {
        try {
            work.run();
            return true;
        } catch (DomainProblem forbidden) {
            LOG.warn(
                    "{}: \"{}\" of the sample year was left out or left unfinished: {}",
                    made.people().province(),
                    what,
                    forbidden.getMessage());
            return false;
        }
    }
}
