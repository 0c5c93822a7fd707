package vn.danvan.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danvan.council.CouncilMember;
import vn.danvan.council.CouncilService;
import vn.danvan.meeting.Attender;
import vn.danvan.meeting.BallotTitle;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingService;
import vn.danvan.meeting.MeetingSummary;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.meeting.agenda.AgendaCandidate;
import vn.danvan.meeting.agenda.AgendaItem;
import vn.danvan.meeting.agenda.AgendaService;
import vn.danvan.meeting.agenda.ItemText;
import vn.danvan.meeting.live.LiveMeeting;
import vn.danvan.meeting.vote.Ballot;
import vn.danvan.meeting.vote.BallotPlan;
import vn.danvan.meeting.vote.BallotService;
import vn.danvan.meeting.vote.BallotState;
import vn.danvan.meeting.vote.Choice;
import vn.danvan.meeting.vote.VoteService;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.RequiredFields;

/** What is asked while a meeting is prepared. */
@Component
class MeetingDialogs {

    private final MeetingService meetings;
    private final AgendaService agenda;
    private final BallotService ballots;
    private final VoteService votes;
    private final CouncilService councils;
    private final MeetingTexts texts;
    private final Clock clock;

    MeetingDialogs(
            MeetingService meetings,
            AgendaService agenda,
            BallotService ballots,
            VoteService votes,
            CouncilService councils,
            MeetingTexts texts,
            Clock clock) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.ballots = ballots;
        this.votes = votes;
        this.councils = councils;
        this.texts = texts;
        this.clock = clock;
    }

    void change(MeetingSummary meeting, Runnable done) {
        MeetingForm form = new MeetingForm(councils.list(), texts, clock.getZone());
        form.show(meeting);
        ask(
                "meeting.change",
                "meeting.save",
                done,
                () -> meetings.change(meeting.id(), meeting.version(), form.draft()),
                form);
    }

    void addModel(MeetingId meeting, Runnable done) {
        ComboBox<AgendaCandidate> model = new ComboBox<>(say("meeting.agenda.model"));
        RequiredFields.mark(model);
        model.setItems(agenda.candidates(meeting));
        model.setItemLabelGenerator(
                each -> each.leadName().isEmpty() ? each.name() : each.name() + " (" + each.leadName() + ")");
        ask(
                "meeting.agenda.add-model",
                "meeting.add",
                done,
                () -> {
                    if (!model.isEmpty()) {
                        agenda.addModel(meeting, model.getValue().model());
                    }
                },
                model);
    }

    void addItem(MeetingId meeting, Runnable done) {
        TextField title = new TextField(say("meeting.agenda.title"));
        TextArea summary = new TextArea(say("meeting.agenda.summary"));
        RequiredFields.mark(title);
        ask(
                "meeting.agenda.add-item",
                "meeting.add",
                done,
                () -> agenda.addItem(meeting, new ItemText(title.getValue(), "", summary.getValue())),
                title,
                summary);
    }

    void planVote(AgendaItem item, Runnable done) {
        Checkbox secret = new Checkbox(say("meeting.secret"));
        Select<BallotTitle> title = new Select<>();
        title.setLabel(say("meeting.ballot-title"));
        title.setItems(BallotTitle.values());
        title.setItemLabelGenerator(each -> texts.of("ballot-title", each, reader()));
        title.setValue(item.model() == null ? BallotTitle.ORDINARY : BallotTitle.RECOGNITION);
        RequiredFields.mark(title);
        TextArea question = new TextArea(say("meeting.question"));
        latest(item).ifPresent(ballot -> {
            secret.setValue(ballot.secret());
            title.setValue(ballot.title());
            question.setValue(ballot.question());
        });
        ask(
                "meeting.agenda.plan-vote",
                "meeting.save",
                done,
                () -> ballots.prepare(
                        item.id(), new BallotPlan(secret.getValue(), title.getValue(), question.getValue())),
                title,
                secret,
                question);
    }

    /** In writing: the own vote, and of an open ballot also what others gave to the secretary. */
    void vote(AgendaItem item, LiveMeeting live, Runnable done) {
        Ballot ballot = latest(item)
                .filter(each -> each.state() == BallotState.PREPARED)
                .orElseThrow(() -> new MeetingProblem(MeetingProblem.Reason.BALLOT_NOT_PREPARED));
        RadioButtonGroup<Choice> choice = new RadioButtonGroup<>(say("meeting.choice"));
        choice.setItems(Choice.values());
        choice.setItemLabelGenerator(each -> texts.of("choice", each, reader()));
        Select<CouncilMember> member = new Select<>();
        member.setLabel(say("meeting.member"));
        member.setItemLabelGenerator(CouncilMember::name);
        CouncilMember own = live.seat().member();
        if (ballot.secret()) {
            member.setItems(own == null ? new CouncilMember[0] : new CouncilMember[] {own});
        } else {
            member.setItems(live.attendance().members().stream()
                    .map(Attender::member)
                    .filter(each -> live.seat().runs() || each.equals(own))
                    .toList());
        }
        member.setValue(own);
        RequiredFields.mark(member, choice);
        Paragraph advice = new Paragraph(say(
                ballot.secret() ? "meeting.written.secret" : "meeting.written.open",
                texts.moment(live.meeting().writtenUntil())));
        ask(
                "meeting.agenda.vote-in-writing",
                "meeting.vote.hand-in",
                done,
                () -> {
                    if (choice.isEmpty() || member.isEmpty()) {
                        throw new MeetingProblem(MeetingProblem.Reason.NOT_A_MEMBER);
                    }
                    if (member.getValue().equals(own)) {
                        votes.handIn(ballot.id(), choice.getValue());
                    } else {
                        votes.enter(ballot.id(), member.getValue().id(), choice.getValue());
                    }
                    Notices.show(say("meeting.vote.taken"));
                },
                advice,
                member,
                choice);
    }

    private Optional<Ballot> latest(AgendaItem item) {
        return ballots.of(item.meeting()).stream()
                .filter(each -> each.item().equals(item.id()))
                .reduce((earlier, later) -> later);
    }

    private void ask(
            String title, String yes, Runnable done, Runnable act, com.vaadin.flow.component.Component... fields) {
        Runnable whole = () -> {
            act.run();
            done.run();
        };
        new Asking(say(title), say(yes), whole, fields).open();
    }

    private String say(String key, Object... arguments) {
        return texts.text(key, reader(), arguments);
    }

    private static Locale reader() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.of("vi") : ui.getLocale();
    }
}
