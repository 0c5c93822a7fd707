package vn.danvan.organisation.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;

/** Groups and their members: one query each. */
@Repository
class UnitGroups {

    private static final String GROUP = """
            select g.id, g.code, g.version, g.name, g.valid_from, g.valid_to, g.types, g.words,
              array(select u.code from unit_group_member m join unit u on u.id = m.unit_id
                    where m.group_id = g.id order by u.code) as units
            from unit_group g
            """;
    private static final String HOLDS = " v.valid_from <= :day and (v.valid_to is null or v.valid_to > :day) ";
    private static final String UNIT = "select u.id, u.code, v.name, v.short_name, v.type, v.side from unit u"
            + " join unit_version v on v.unit_id = u.id";

    private final JdbcClient jdbc;

    UnitGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitGroup> all() {
        return jdbc.sql(GROUP + "order by g.name, g.valid_from")
                .query(UnitGroups::group)
                .list();
    }

    Optional<UnitGroup> findForChange(GroupId id) {
        return jdbc.sql(GROUP + "where g.id = ? for update of g")
                .param(id.value())
                .query(UnitGroups::group)
                .optional();
    }

    boolean has(String code) {
        return jdbc.sql("select count(*) from unit_group where code = ?")
                        .param(code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Every unit that stands on the day. */
    List<GroupMember> units(LocalDate day) {
        return jdbc.sql(UNIT + " where" + HOLDS + "order by v.position, u.code")
                .param("day", day)
                .query(UnitGroups::member)
                .list();
    }

    /** Of a group that is not there on the day, nobody. */
    boolean has(GroupId group) {
        return jdbc.sql("select count(*) from unit_group where id = ?")
                        .param(group.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<GroupMember> members(GroupId group, LocalDate day) {
        return members(List.of(group), day).getOrDefault(group, List.of());
    }

    /** Of several groups in one query, each in the order of the province's list. */
    Map<GroupId, List<GroupMember>> members(Collection<GroupId> wanted, LocalDate day) {
        Map<GroupId, List<GroupMember>> members = new LinkedHashMap<>();
        if (wanted.isEmpty()) {
            return members;
        }
        jdbc.sql(UNIT.replace("select ", "select g.id as group_id, ")
                        + " join unit_group g on g.id in (:groups) where" + HOLDS + """
                        and g.valid_from <= :day and (g.valid_to is null or g.valid_to > :day)
                        and (v.type = any(g.types) or exists (select 1 from unit_group_member m
                             where m.group_id = g.id and m.unit_id = u.id))
                        order by v.position, u.code""")
                .param("groups", wanted.stream().map(GroupId::value).toList())
                .param("day", day)
                .query((row, number) -> members.computeIfAbsent(
                                new GroupId(row.getObject("group_id", UUID.class)), group -> new ArrayList<>())
                        .add(member(row, number)))
                .list();
        return members;
    }

    Map<String, UUID> unitsByCode(Collection<String> codes) {
        Map<String, UUID> found = new LinkedHashMap<>();
        if (!codes.isEmpty()) {
            jdbc.sql("select code, id from unit where code in (:codes)")
                    .param("codes", codes)
                    .query(row -> {
                        found.put(row.getString("code"), row.getObject("id", UUID.class));
                    });
        }
        return found;
    }

    void insert(UnitGroup group, Collection<UUID> units) {
        write(
                "insert into unit_group (id, code, name, valid_from, valid_to, types, words) values (:id, :code, :name,"
                        + " :from, :to, string_to_array(:types, '|'), string_to_array(:words, '|'))",
                group);
        list(group.id(), units);
    }

    void update(UnitGroup group, Collection<UUID> units) {
        write(
                "update unit_group set code = :code, name = :name, valid_from = :from, valid_to = :to, version ="
                        + " version + 1, types = string_to_array(:types, '|'), words = string_to_array(:words, '|')"
                        + " where id = :id",
                group);
        jdbc.sql("delete from unit_group_member where group_id = ?")
                .param(group.id().value())
                .update();
        list(group.id(), units);
    }

    private void write(String sql, UnitGroup group) {
        GroupFacts facts = group.facts();
        jdbc.sql(sql)
                .param("id", group.id().value())
                .param("code", group.code())
                .param("name", facts.name())
                .param("from", facts.from())
                .param("to", facts.to(), java.sql.Types.DATE)
                .param("types", String.join("|", facts.types()))
                .param("words", String.join("|", facts.words()))
                .update();
    }

    private void list(GroupId group, Collection<UUID> units) {
        jdbc.sql("insert into unit_group_member (group_id, unit_id) select :group, unnest(:units)")
                .param("group", group.value())
                .param("units", units.toArray(UUID[]::new))
                .update();
    }

    private static UnitGroup group(ResultSet row, int number) throws SQLException {
        return new UnitGroup(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getInt("version"),
                new GroupFacts(
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        texts(row, "types"),
                        texts(row, "words"),
                        texts(row, "units")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static GroupMember member(ResultSet row, int number) throws SQLException {
        return new GroupMember(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("type"),
                Side.valueOf(row.getString("side")));
    }
}
