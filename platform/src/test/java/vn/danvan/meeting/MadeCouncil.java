package vn.danvan.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.SignedIn;
import vn.danvan.council.Appointment;
import vn.danvan.council.CouncilFacts;
import vn.danvan.council.CouncilId;
import vn.danvan.council.CouncilKind;
import vn.danvan.council.CouncilRole;
import vn.danvan.council.CouncilService;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.shared.UnitId;

/**
 * A council of people made for one test, who can sign in with the password of the samples; the first one is the chair.
 * Of Khánh Hòa.
 *
 * @param members ids of the memberships, beside the usernames
 */
public record MadeCouncil(CouncilId id, List<String> usernames, List<UUID> members) {

    private static final String TENANT = "khanh-hoa";

    public static MadeCouncil of(int size, CouncilService councils, JdbcClient jdbc) {
        SignedIn.as(TENANT, "quantri");
        String mark = UUID.randomUUID().toString().substring(0, 8);
        UUID unit = jdbc.sql("select id from unit where code = 'BTGDV'")
                .query(UUID.class)
                .single();
        LocalDate today = LocalDate.now();
        CouncilId council = councils.create(new CouncilFacts(
                CouncilKind.APPRAISAL_GROUP,
                "Hội đồng thử " + mark,
                ModelLevel.PROVINCE,
                today.minusYears(1),
                today.plusYears(1),
                new UnitId(unit)));
        List<String> usernames = new ArrayList<>();
        List<UUID> members = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            String username = "hd" + mark + "." + number;
            UUID person = person("Nguyễn Thử " + mark + " " + number, username, unit, jdbc);
            CouncilRole role = number == 1 ? CouncilRole.CHAIR : CouncilRole.MEMBER;
            members.add(councils.appoint(council, new Appointment(person, role, today.minusYears(1), null)));
            usernames.add(username);
        }
        SignedIn.nobody();
        return new MadeCouncil(council, List.copyOf(usernames), List.copyOf(members));
    }

    private static UUID person(String name, String username, UUID unit, JdbcClient jdbc) {
        UUID person = UUID.randomUUID();
        jdbc.sql("insert into person (id, full_name) values (?, ?)")
                .params(person, name)
                .update();
        jdbc.sql("insert into account (id, person_id, username, password_hash, enabled, must_change)"
                        + " select ?, ?, ?, password_hash, true, false from account where username = 'hoidong1'")
                .params(UUID.randomUUID(), person, username)
                .update();
        jdbc.sql("insert into post (id, person_id, unit_id, position, side, duty, valid_from)"
                        + " values (?, ?, ?, 'Ủy viên', 'PARTY', 'COUNCIL_MEMBER', ?)")
                .params(UUID.randomUUID(), person, unit, LocalDate.of(2025, 3, 1))
                .update();
        return person;
    }

    public void sit(int member) {
        SignedIn.as(TENANT, usernames.get(member));
    }

    /** Whoever prepares meetings. */
    public static void sitAtTheDesk() {
        SignedIn.as(TENANT, "quantri");
    }
}
