package vn.danvan.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danvan.meeting.MeetingTexts;
import vn.danvan.meeting.Presence;
import vn.danvan.meeting.minutes.Minutes;
import vn.danvan.meeting.minutes.MinutesContent;
import vn.danvan.meeting.minutes.MinutesContent.Count;
import vn.danvan.meeting.minutes.MinutesContent.Item;
import vn.danvan.meeting.minutes.MinutesContent.Round;
import vn.danvan.meeting.minutes.RankedItem;
import vn.danvan.shared.Formats;

/** One edition on paper; the official form comes with the documents. */
class MinutesPaper extends Composite<Div> {

    private final MeetingTexts texts;
    private final MinutesContent content;

    MinutesPaper(MeetingTexts texts, Minutes minutes) {
        this(texts, minutes.content());
        getContent()
                .addComponentAsFirst(new Paragraph(getTranslation(
                        "meeting.minutes.edition",
                        minutes.edition(),
                        minutes.number(),
                        Formats.day(minutes.issuedOn()))));
        if (!minutes.reason().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("meeting.minutes.because", minutes.reason())));
        }
        getContent()
                .add(new Paragraph(
                        getTranslation("meeting.minutes.made-by", minutes.madeBy(), moment(minutes.madeAt()))));
    }

    MinutesPaper(MeetingTexts texts, MinutesContent content) {
        this.texts = texts;
        this.content = content;
        getContent().addClassName("dv-minutes");
        getContent().add(new Paragraph(content.council()), new H2(content.title()));
        say("meeting.minutes.when", moment(content.openedAt()), moment(content.closedAt()), content.place());
        String because = content.reopenedBecause();
        if (because != null) {
            say("meeting.minutes.reopened", because);
        }
        members();
        content.items().forEach(this::item);
        ranked();
        if (!content.remarks().isEmpty()) {
            getContent().add(new H3(getTranslation("meeting.minutes.remarks")), new Paragraph(content.remarks()));
        }
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "…" : texts.moment(at);
    }

    private void say(String key, Object... arguments) {
        getContent().add(new Paragraph(texts.text(key, getLocale(), arguments)));
    }

    private void members() {
        getContent().add(new H3(getTranslation("meeting.members")));
        say("meeting.minutes.quorum", content.present(), content.members().size(), content.needed());
        for (Presence each : Presence.values()) {
            List<String> there = content.members().stream()
                    .filter(member -> member.presence() == each)
                    .map(member -> member.name() + " (" + texts.role(member.role(), getLocale()) + ")")
                    .toList();
            if (!there.isEmpty()) {
                getContent()
                        .add(new Paragraph(texts.of("presence", each, getLocale()) + ": " + String.join(", ", there)));
            }
        }
    }

    private void item(Item item) {
        getContent().add(new H3(item.position() + ". " + item.title()));
        if (!item.unit().isEmpty()) {
            getContent().add(new Paragraph(item.unit()));
        }
        getContent().add(new Paragraph(texts.of("item-state", item.state(), getLocale())));
        if (!item.conflicted().isEmpty()) {
            say("meeting.minutes.conflicted", String.join(", ", item.conflicted()));
        }
        if (!item.note().isEmpty()) {
            getContent().add(new Paragraph(item.note()));
        }
        item.rounds().forEach(this::round);
    }

    private void round(Round round) {
        String kind = getTranslation(round.secret() ? "meeting.secret" : "meeting.by-name");
        Count count = round.count();
        if (count == null) {
            say(
                    "meeting.minutes.not-counted",
                    round.round(),
                    kind,
                    texts.of("ballot-state", round.state(), getLocale()));
            return;
        }
        say("meeting.minutes.round", round.round(), kind, texts.of("ballot-title", round.title(), getLocale()));
        say("meeting.vote.counts", count.agreed(), count.disagreed(), count.noOpinion());
        say("meeting.minutes.of-members", count.present(), count.written(), count.members(), count.agreedNeeded());
        say(count.passed() ? "meeting.vote.passed" : "meeting.vote.failed");
        if (!round.byName().isEmpty()) {
            UnorderedList names = new UnorderedList();
            round.byName()
                    .forEach(each -> names.add(
                            new ListItem(each.name() + ": " + texts.of("choice", each.choice(), getLocale()))));
            getContent().add(names);
        }
    }

    private void ranked() {
        List<RankedItem> ranked = RankedItem.of(content);
        if (ranked.isEmpty()) {
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("dv-ranked");
        ranked.forEach(each -> list.add(new ListItem(texts.text(
                "meeting.minutes.ranked-line",
                getLocale(),
                each.rank(),
                each.title(),
                each.unit(),
                each.count().agreed(),
                each.count().members(),
                texts.text(each.count().passed() ? "meeting.vote.passed" : "meeting.vote.failed", getLocale())))));
        getContent().add(new H3(getTranslation("meeting.minutes.ranked")), list);
    }
}
