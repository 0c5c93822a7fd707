package vn.danvan.council.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.CouncilMember;
import vn.danvan.council.Memberships;
import vn.danvan.council.conflict.Conflicts;
import vn.danvan.council.round.RoundAccess;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.round.Rounds;
import vn.danvan.identity.Right;
import vn.danvan.models.ModelId;
import vn.danvan.notices.NewNotice;
import vn.danvan.notices.NoticeKind;
import vn.danvan.notices.NoticeWriter;
import vn.danvan.notices.Recipients;
import vn.danvan.shared.Formats;

/** Reminds the judges who have sheets to hand in. */
@Service
public class SheetReminders {

    private final Rounds rounds;
    private final RoundAccess access;
    private final Sheets sheets;
    private final Conflicts conflicts;
    private final Memberships memberships;
    private final Recipients recipients;
    private final NoticeWriter writer;

    SheetReminders(
            Rounds rounds,
            RoundAccess access,
            Sheets sheets,
            Conflicts conflicts,
            Memberships memberships,
            Recipients recipients,
            NoticeWriter writer) {
        this.rounds = rounds;
        this.access = access;
        this.sheets = sheets;
        this.conflicts = conflicts;
        this.memberships = memberships;
        this.recipients = recipients;
        this.writer = writer;
    }

    /**
     * Each of them at most once a day. Who and how many they are is not told: whoever runs the round may have to score in
     * it, too.
     *
     * @throws vn.danvan.council.round.RoundProblem for a round that is closed
     */
    @Transactional
    public void remind(RoundId id) {
        RoundSummary round = rounds.get(id);
        access.requireLead(round.council());
        rounds.requireOpen(id);
        Set<UUID> behind = behind(round);
        List<UUID> people = memberships.on(round.council(), access.today()).stream()
                .filter(each -> behind.contains(each.id()))
                .map(CouncilMember::person)
                .distinct()
                .toList();
        writer.write(new NewNotice(
                NoticeKind.SHEETS_MISSING,
                id.value(),
                access.today().toString(),
                List.of(round.facts().name(), Formats.day(round.facts().rules().deadline()), round.councilName()),
                recipients.among(people, Right.SCORE_MODELS)));
    }

    private Set<UUID> behind(RoundSummary round) {
        List<SheetLine> open = sheets.of(round.id()).stream()
                .filter(each -> each.state().isOpen())
                .toList();
        Map<ModelId, Set<UUID>> excluded = conflicts.conflicted(
                round.council(), open.stream().map(SheetLine::model).distinct().toList());
        return open.stream()
                .filter(each -> !excluded.getOrDefault(each.model(), Set.of()).contains(each.member()))
                .map(SheetLine::member)
                .collect(Collectors.toSet());
    }
}
