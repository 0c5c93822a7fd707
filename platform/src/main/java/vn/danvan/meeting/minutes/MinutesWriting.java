package vn.danvan.meeting.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danvan.meeting.AttendanceService;
import vn.danvan.meeting.AttendanceSheet;
import vn.danvan.meeting.Attender;
import vn.danvan.meeting.MeetingSummary;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.minutes.MinutesContent.Count;
import vn.danvan.meeting.minutes.MinutesContent.Item;
import vn.danvan.meeting.minutes.MinutesContent.Member;
import vn.danvan.meeting.minutes.MinutesContent.Round;
import vn.danvan.meeting.minutes.MinutesContent.Vote;
import vn.danvan.meeting.vote.Ballot;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.Marks;
import vn.danvan.meeting.vote.Tally;
import vn.danvan.models.ModelId;
import vn.danvan.scoring.ballot.BallotResult;

/** From what is stored of a meeting to its minutes; nothing is typed in but the remarks. */
@Component
class MinutesWriting {

    private final AttendanceService attendance;
    private final AgendaService agenda;
    private final BallotService ballots;

    MinutesWriting(AttendanceService attendance, AgendaService agenda, BallotService ballots) {
        this.attendance = attendance;
        this.agenda = agenda;
        this.ballots = ballots;
    }

    MinutesContent write(MeetingSummary meeting, String remarks) {
        AttendanceSheet sheet = attendance.sheet(meeting);
        List<Ballot> rounds = ballots.of(meeting.id());
        Map<UUID, String> names = sheet.members().stream()
                .map(Attender::member)
                .collect(Collectors.toMap(each -> each.id(), each -> each.name()));
        return new MinutesContent(
                meeting.councilName(),
                meeting.title(),
                meeting.kind(),
                meeting.place(),
                meeting.startsAt(),
                meeting.openedAt(),
                meeting.closedAt(),
                meeting.reopenedBecause(),
                sheet.members().stream().map(MinutesWriting::member).toList(),
                sheet.present(),
                sheet.needed(),
                agenda.items(meeting.id()).stream()
                        .map(each -> item(each, rounds, names))
                        .toList(),
                remarks);
    }

    private static Member member(Attender attender) {
        return new Member(attender.member().name(), attender.member().role(), attender.presence());
    }

    private Item item(AgendaItem item, List<Ballot> all, Map<UUID, String> names) {
        List<Ballot> rounds =
                all.stream().filter(each -> each.item().equals(item.id())).toList();
        Map<Ballot, Marks> marks = rounds.stream().collect(Collectors.toMap(Function.identity(), ballots::marks));
        Set<String> conflicted = new TreeSet<>();
        marks.values().forEach(each -> each.recused().forEach(id -> conflicted.add(names.getOrDefault(id, ""))));
        ModelId model = item.model();
        return new Item(
                item.position(),
                model == null ? null : model.value(),
                item.title(),
                item.unit(),
                item.state(),
                item.note(),
                List.copyOf(conflicted),
                rounds.stream()
                        .map(each -> round(each, marks.getOrDefault(each, Marks.NONE), names))
                        .toList());
    }

    private static Round round(Ballot ballot, Marks marks, Map<UUID, String> names) {
        return new Round(
                ballot.round(),
                ballot.secret(),
                ballot.title(),
                ballot.question(),
                ballot.state(),
                count(ballot.tally()),
                marks.choices().entrySet().stream()
                        .map(vote -> new Vote(
                                names.getOrDefault(vote.getKey(), ""),
                                vote.getValue(),
                                Boolean.TRUE.equals(marks.written().get(vote.getKey()))))
                        .sorted(Comparator.comparing(Vote::name))
                        .toList());
    }

    private static @Nullable Count count(@Nullable Tally tally) {
        if (tally == null) {
            return null;
        }
        BallotResult result = tally.result();
        return new Count(
                tally.attendance().members(),
                tally.attendance().present(),
                tally.attendance().written(),
                tally.counts().agreed(),
                tally.counts().disagreed(),
                tally.counts().noOpinion(),
                result.presentNeeded(),
                result.agreedNeeded(),
                result.passed());
    }
}
