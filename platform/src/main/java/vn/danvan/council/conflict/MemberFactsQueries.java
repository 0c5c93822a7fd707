package vn.danvan.council.conflict;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.council.CouncilId;
import vn.danvan.shared.TextFolding;

/** Members as the rules need them: their posts of all times, and the relatives whom they stated. */
@Repository
class MemberFactsQueries {

    private final JdbcClient jdbc;

    MemberFactsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MemberFacts> of(CouncilId council, LocalDate today) {
        Map<UUID, List<MemberFacts.Service>> posts = posts(council);
        Map<UUID, List<MemberFacts.Relative>> relatives = relatives(council, today);
        return jdbc.sql("""
                        select m.id, m.person_id, p.full_name from council_member m join person p on p.id = m.person_id
                        where m.council_id = ? order by m.id""")
                .param(council.value())
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new MemberFacts(
                            id,
                            row.getObject("person_id", UUID.class),
                            TextFolding.fold(row.getString("full_name")),
                            new MemberFacts.Served(posts.getOrDefault(id, List.of()), today),
                            relatives.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<MemberFacts.Service>> posts(CouncilId council) {
        Map<UUID, List<MemberFacts.Service>> posts = new HashMap<>();
        jdbc.sql("""
                        select m.id, t.unit_id, t.position, t.valid_from, t.valid_to
                        from council_member m join post t on t.person_id = m.person_id where m.council_id = ?
                        order by t.valid_from, t.id""").param(council.value()).query((ResultSet row) -> {
            posts.computeIfAbsent(row.getObject("id", UUID.class), id -> new ArrayList<>())
                    .add(new MemberFacts.Service(
                            row.getObject("unit_id", UUID.class),
                            TextFolding.fold(row.getString("position")),
                            row.getObject("valid_from", LocalDate.class),
                            row.getObject("valid_to", LocalDate.class)));
        });
        return posts;
    }

    private Map<UUID, List<MemberFacts.Relative>> relatives(CouncilId council, LocalDate today) {
        Map<UUID, List<MemberFacts.Relative>> relatives = new HashMap<>();
        jdbc.sql("""
                        select r.member_id, r.full_name, r.person_id,
                          array(select t.unit_id from post t where t.person_id = r.person_id
                            and t.valid_from <= :today and (t.valid_to is null or t.valid_to > :today)) as units
                        from stated_relative r join council_member m on m.id = r.member_id
                        where m.council_id = :council order by r.id""").param("council", council.value()).param("today", today).query((ResultSet row) -> {
            relatives
                    .computeIfAbsent(row.getObject("member_id", UUID.class), id -> new ArrayList<>())
                    .add(new MemberFacts.Relative(
                            TextFolding.fold(row.getString("full_name")),
                            row.getObject("person_id", UUID.class),
                            new HashSet<>(
                                    Arrays.asList((UUID[]) row.getArray("units").getArray()))));
        });
        return relatives;
    }
}
