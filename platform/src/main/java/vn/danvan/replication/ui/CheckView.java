package vn.danvan.replication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.replication.ReplicationTexts;
import vn.danvan.replication.effect.CheckDetails;
import vn.danvan.replication.effect.CheckId;
import vn.danvan.replication.effect.EffectCheck;
import vn.danvan.replication.effect.EffectService;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.AddressedRecord;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** One check: what was answered, and the short form for the side that still has to. */
@Route("hieu-qua/:checkId")
@PermitAll
@RequiresRight(Right.READ_MODELS)
class CheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EffectService effects;
    private final ReplicationTexts texts;
    private final Clock clock;
    private CheckDetails shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    CheckView(EffectService effects, ReplicationTexts texts, Clock clock) {
        this.effects = effects;
        this.texts = texts;
        this.clock = clock;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedRecord.open(event, "checkId", id -> load(new CheckId(id)));
    }

    private void load(CheckId id) {
        shown = effects.details(id);
        EffectCheck check = shown.check();
        removeAll();
        PageHeader header = new PageHeader(getPageTitle());
        header.setSummary(texts.of("effect", check.effect(), getLocale()));
        add(header, facts(check));
        add(new Paragraph(new Anchor("mo-hinh/" + check.model() + "/nhan-rong", getTranslation("replication.family"))));
        add(new H3(getTranslation("replication.answers")), answers());
        if (shown.mine() != null) {
            add(new H3(getTranslation("replication.answer.yours")), new AnswerForm(texts, answer -> {
                effects.answer(id, answer);
                Notices.show(getTranslation("replication.done"));
                load(id);
            }));
        }
    }

    private Facts facts(EffectCheck check) {
        return new Facts()
                .add(getTranslation("replication.model-unit"), check.unitName())
                .add(getTranslation("replication.recognised-on"), Formats.day(check.recognisedOn()))
                .add(
                        getTranslation("replication.check"),
                        getTranslation("replication.check.after", check.months(), Formats.day(check.dueOn())))
                .add(getTranslation("replication.answer-by"), Formats.day(check.answerBy()));
    }

    private UnorderedList answers() {
        UnorderedList list = new UnorderedList();
        if (shown.answers().isEmpty()) {
            list.add(new ListItem(getTranslation("replication.answers.none")));
        }
        shown.answers().forEach(each -> list.add(new ListItem(told(each))));
        return list;
    }

    private String told(CheckDetails.Given given) {
        Integer people = given.answer().peopleReached();
        return texts.of("side", given.side(), getLocale()) + ": "
                + texts.of("effect", given.answer().effect(), getLocale())
                + (people == null ? "" : " · " + getTranslation("replication.people.count", people)) + ". "
                + given.answer().evidence() + " · " + given.person() + ", " + given.position() + " · "
                + Formats.day(LocalDate.ofInstant(given.at(), clock.getZone()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("replication.check.of", shown.check().modelName());
    }
}
