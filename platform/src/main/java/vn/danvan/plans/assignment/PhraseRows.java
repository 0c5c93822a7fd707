package vn.danvan.plans.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.danvan.identity.ActingPost;
import vn.danvan.organisation.groups.Addressee;
import vn.danvan.organisation.groups.GroupId;
import vn.danvan.plans.PlanId;
import vn.danvan.shared.UnitId;

/** The phrases of a plan's tasks, and what people confirmed of them. */
@Repository
class PhraseRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PhraseRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which the plan says them, with the codes of their tasks. Headings that only sum up say nothing. */
    Map<String, List<String>> said(PlanId plan) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        jdbc.sql("""
                        select b.text, t.code from task t join task_body b on b.task_id = t.id
                        where t.plan_id = ? and t.copy_of is null and t.state <> 'WITHDRAWN'
                          and not exists (select 1 from task c where c.parent_id = t.id and c.copy_of is null)
                        order by t.position, case b.role when 'COORDINATING' then 1 else 0 end, b.position""").param(plan.value()).query(row -> {
            said.computeIfAbsent(row.getString("text"), text -> new ArrayList<>())
                    .add(row.getString("code"));
        });
        return said;
    }

    Map<String, List<Addressee>> confirmed(PlanId plan) {
        Map<String, List<Addressee>> confirmed = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.phrase, a.unit_id, a.group_id, g.name as group_name,
                          (select v.name from unit_version v where v.unit_id = a.unit_id
                           order by v.valid_from desc limit 1) as unit_name
                        from plan_phrase p
                        left join plan_phrase_addressee a on a.plan_id = p.plan_id and a.phrase = p.phrase
                        left join unit_group g on g.id = a.group_id
                        where p.plan_id = ? order by p.phrase, a.position""").param(plan.value()).query(row -> {
            List<Addressee> addressees =
                    confirmed.computeIfAbsent(row.getString("phrase"), phrase -> new ArrayList<>());
            UUID unit = row.getObject("unit_id", UUID.class);
            UUID group = row.getObject("group_id", UUID.class);
            if (unit != null) {
                addressees.add(new Addressee.OfUnit(new UnitId(unit), row.getString("unit_name")));
            } else if (group != null) {
                addressees.add(new Addressee.OfGroup(new GroupId(group), row.getString("group_name")));
            }
        });
        return confirmed;
    }

    /** Takes the place of what was confirmed before. */
    void confirm(PlanId plan, String phrase, List<Addressee> addressees, ActingPost by) {
        jdbc.sql("delete from plan_phrase_addressee where plan_id = ? and phrase = ?")
                .params(plan.value(), phrase)
                .update();
        jdbc.sql("insert into plan_phrase (plan_id, phrase, confirmed_at, person_id, post_id) values (?, ?, ?, ?, ?)"
                        + " on conflict (plan_id, phrase) do update set confirmed_at = excluded.confirmed_at,"
                        + " person_id = excluded.person_id, post_id = excluded.post_id")
                .param(plan.value())
                .param(phrase)
                .param(Timestamp.from(clock.instant()))
                .param(by.person().value())
                .param(by.post().value())
                .update();
        for (int position = 0; position < addressees.size(); position++) {
            add(plan, phrase, position, addressees.get(position));
        }
    }

    private void add(PlanId plan, String phrase, int position, Addressee addressee) {
        String column =
                switch (addressee) {
                    case Addressee.OfUnit unit -> "unit_id";
                    case Addressee.OfGroup group -> "group_id";
                };
        UUID id =
                switch (addressee) {
                    case Addressee.OfUnit(UnitId unit, String name) -> unit.value();
                    case Addressee.OfGroup(GroupId group, String name) -> group.value();
                };
        jdbc.sql("insert into plan_phrase_addressee (plan_id, phrase, position, " + column + ") values (?, ?, ?, ?)")
                .params(plan.value(), phrase, position, id)
                .update();
    }
}
