package vn.danvan.scoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.scoring.SchemeDetails;
import vn.danvan.scoring.SchemeId;
import vn.danvan.scoring.SchemeService;
import vn.danvan.scoring.SchemeState;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.scoring.scheme.Band;
import vn.danvan.scoring.scheme.KnockOut;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.uikit.AddressedRecord;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** One edition of a scheme: what it says, and its arithmetic to try. */
@Route("cham-diem/bo-tieu-chi/:schemeId")
@PermitAll
@RequiresRight(Right.READ_SCHEMES)
class SchemeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SchemeService schemes;
    private final SchemeTexts texts;
    private SchemeDetails shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    SchemeView(SchemeService schemes, SchemeTexts texts) {
        this.schemes = schemes;
        this.texts = texts;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AddressedRecord.open(event, "schemeId", id -> shown = schemes.details(new SchemeId(id)));
        show();
    }

    private void show() {
        removeAll();
        Scheme scheme = shown.scheme();
        PageHeader header = mayPublish()
                ? new PageHeader(scheme.name(), new Button(getTranslation("scoring.publish"), click -> publish()))
                : new PageHeader(scheme.name());
        header.setSummary(
                getTranslation("scoring.edition") + " " + shown.summary().edition() + " · "
                        + texts.state(shown.summary().state(), getLocale()));
        add(header, facts(scheme), new H3(getTranslation("scoring.criteria")), new CriteriaGrid(scheme, texts));
        add(
                new H3(getTranslation("scoring.bands")),
                list(scheme.bands().stream().map(this::band).toList()));
        List<String> happenings = java.util.stream.Stream.concat(
                        scheme.knockOuts().stream().map(this::knockOut),
                        scheme.bandCaps().stream()
                                .map(cap -> getTranslation("scoring.cap.at-best", cap.name(), bandName(cap.atBest()))))
                .toList();
        if (!happenings.isEmpty()) {
            add(new H3(getTranslation("scoring.knock-outs")), list(happenings));
        }
        if (!scheme.tieBreaks().isEmpty()) {
            add(
                    new H3(getTranslation("scoring.tie-breaks")),
                    list(scheme.tieBreaks().stream()
                            .map(each -> texts.tieBreak(each, getLocale()))
                            .toList()));
        }
        add(
                new H3(getTranslation("scoring.try")),
                new TrySheet(
                        scheme, texts, sheet -> schemes.evaluate(shown.summary().id(), sheet)));
    }

    private boolean mayPublish() {
        return shown.summary().state() == SchemeState.DRAFT && schemes.mayManage();
    }

    private void publish() {
        schemes.publish(shown.summary().id(), shown.version());
        Notices.show(getTranslation("scoring.published"));
        shown = schemes.details(shown.summary().id());
        show();
    }

    private Facts facts(Scheme scheme) {
        String decision = scheme.legalDocument();
        return new Facts()
                .add(
                        getTranslation("scoring.decision"),
                        decision == null ? getTranslation("scoring.no-decision") : decision)
                .add(getTranslation("scoring.applies-to"), String.join("; ", scheme.appliesTo()))
                .add(getTranslation("scoring.total"), SchemeTexts.plain(scheme.total()))
                .add(getTranslation("scoring.rounding"), getTranslation("scoring.rounding.told", scheme.decimals()));
    }

    private String band(Band band) {
        String range = band.below() == null
                ? getTranslation("scoring.band.from", SchemeTexts.plain(band.from()))
                : getTranslation("scoring.band.range", SchemeTexts.plain(band.from()), SchemeTexts.plain(band.below()));
        String floors = band.floors().stream()
                .map(floor ->
                        ", " + getTranslation("scoring.band.floor", floor.code(), SchemeTexts.plain(floor.from())))
                .collect(Collectors.joining());
        return band.name() + ": " + range + (band.noZero() ? ", " + getTranslation("scoring.band.no-zero") : "")
                + floors;
    }

    private String knockOut(KnockOut knockOut) {
        String band = knockOut.band();
        return band == null
                ? getTranslation("scoring.knock-out.unranked", knockOut.name())
                : getTranslation("scoring.knock-out.to", knockOut.name(), bandName(band));
    }

    private String bandName(String code) {
        return shown.scheme().band(code).map(Band::name).orElse(code);
    }

    private static UnorderedList list(List<String> entries) {
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(entry)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return shown.scheme().name();
    }
}
