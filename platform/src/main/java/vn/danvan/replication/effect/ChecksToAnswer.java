package vn.danvan.replication.effect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Duty;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.notices.Recipients;
import vn.danvan.shared.UnitId;
import vn.danvan.shared.WaitingWork;

/**
 * Checks that wait for the side on which the acting post stands: its unit's own models, and those of the units for which it
 * was told as the one above. Answered late they still count, so they wait until they are answered, or a later check of the
 * same model is open, or its recognition is over.
 */
@Service
@Transactional(readOnly = true)
class ChecksToAnswer implements WaitingWork {

    /** For its own unit a post answers as the unit, for all others as the one above. */
    private static final String WAITING = """
             from effect_check c join skilful_model m on m.id = c.model_id
            where m.lead_unit = any(:asked) and (not :nominates or m.created_by = :person)
              and m.recognised_level is not null and m.state not in ('FADED', 'REVOKED')
              and not exists (select 1 from effect_answer a where a.check_id = c.id
                and a.side = case when m.lead_unit = :unit then 'UNIT' else 'SUPERIOR' end)
              and not exists (select 1 from effect_check n where n.model_id = c.model_id and n.due_on > c.due_on)""";

    private final JdbcClient jdbc;
    private final Rights rights;
    private final Recipients recipients;

    ChecksToAnswer(JdbcClient jdbc, Rights rights, Recipients recipients) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.recipients = recipients;
    }

    @Override
    public List<Entry> entries() {
        if (!concerned()) {
            return List.of();
        }
        return asked("select c.id, c.months, c.answer_by, c.opened_at, m.registration_year, m.number, m.name" + WAITING
                        + " order by c.answer_by, c.id")
                .query(ChecksToAnswer::entry)
                .list();
    }

    @Override
    public int count() {
        return concerned()
                ? asked("select count(*)" + WAITING).query(Integer.class).single()
                : 0;
    }

    private boolean concerned() {
        return rights.may(Right.REPORT_MODELS) || rights.may(Right.REVIEW_MODELS);
    }

    private JdbcClient.StatementSpec asked(String sql) {
        ActingPost post = rights.require(Right.READ_MODELS);
        return jdbc.sql(sql)
                .param("asked", units(post).map(UnitId::value).toArray(UUID[]::new))
                .param("unit", post.unit().value())
                .param("nominates", post.duty() == Duty.NOMINATOR)
                .param("person", post.person().value());
    }

    private Stream<UnitId> units(ActingPost post) {
        Stream<UnitId> own = rights.may(Right.REPORT_MODELS) ? Stream.of(post.unit()) : Stream.of();
        return rights.may(Right.REVIEW_MODELS)
                ? Stream.concat(own, recipients.below(post, Right.REVIEW_MODELS).stream())
                : own;
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        String code = "%d-%03d".formatted(row.getInt("registration_year"), row.getInt("number"));
        return new Entry(
                "hieu-qua/" + row.getObject("id", UUID.class),
                code + " · " + row.getString("name"),
                "replication.waiting.check",
                List.of(row.getInt("months")),
                null,
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("answer_by", LocalDate.class));
    }
}
