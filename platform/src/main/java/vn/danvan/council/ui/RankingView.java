package vn.danvan.council.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.ranking.ItemScore;
import vn.danvan.council.ranking.RankingDetails;
import vn.danvan.council.ranking.RankingFile;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.ranking.Tendency;
import vn.danvan.council.ranking.UnrankedItem;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundRules;
import vn.danvan.council.sheet.SheetProblem;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.Spreadsheet;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.FileLink;
import vn.danvan.uikit.PageHeader;

/** The ranking as it stands at this moment, with its arithmetic, its rules and what is to be talked over. */
@Route("hoi-dong/dot-cham/:roundId/xep-hang")
@PermitAll
@RequiresRight(Right.READ_COUNCILS)
class RankingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RankingService rankings;
    private final RankingFile files;
    private final CouncilTexts texts;
    private final SchemeTexts schemeTexts;

    RankingView(RankingService rankings, RankingFile files, CouncilTexts texts, SchemeTexts schemeTexts) {
        this.rankings = rankings;
        this.files = files;
        this.texts = texts;
        this.schemeTexts = schemeTexts;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            RoundId id = new RoundId(
                    UUID.fromString(event.getRouteParameters().get("roundId").orElse("")));
            PageHeader header = new PageHeader(
                    getPageTitle(), new Anchor("hoi-dong/dot-cham/" + id, getTranslation("council.back-to-round")));
            add(header);
            show(rankings.ranking(id), header);
            add(new FileLink(getTranslation("council.ranking.file"), () -> file(id)));
        } catch (SheetProblem hidden) {
            add(new EmptyState(
                    getTranslation("council.ranking.hidden"), getTranslation("council.ranking.hidden-advice")));
        } catch (NotFound | IllegalArgumentException unknown) {
            throw new NotFoundException();
        }
    }

    /** What may be seen when it is asked for, which may be less than when the page was opened. */
    private FileLink.Content file(RoundId id) {
        RankingFile.Content file = files.of(id, getLocale());
        return new FileLink.Content(file.name(), Spreadsheet.MEDIA_TYPE, file.bytes());
    }

    private void show(RankingDetails details, PageHeader header) {
        header.setSummary(details.round().facts().name());
        add(rules(details), new RankingGrid(details, texts, schemeTexts));
        if (!details.ranked().apart().isEmpty()) {
            add(
                    new H3(getTranslation("council.ranking.apart")),
                    apart(details.ranked().apart()));
        }
        List<ItemScore> discussion = details.ranked().discussion();
        add(new H3(getTranslation("council.discussion", discussion.size())));
        add(list(discussion.stream()
                .map(each -> getTranslation(
                        "council.discussion.told",
                        each.model().code(),
                        each.model().name(),
                        SchemeTexts.plain(each.spread())))
                .toList()));
        add(new Details(
                getTranslation("council.tendency"), tendencies(details.ranked().tendencies(), details.judges())));
    }

    private Div rules(RankingDetails details) {
        RoundRules rules = details.round().facts().rules();
        Div told = new Div(
                new Paragraph(getTranslation(
                        "council.ranking.rules", texts.of("policy", rules.missing(), getLocale()), rules.minSheets())),
                new Paragraph(getTranslation(
                        "council.ranking.ties",
                        String.join(
                                "; ",
                                details.scheme().tieBreaks().stream()
                                        .map(each -> schemeTexts.tieBreak(each, getLocale()))
                                        .toList()))));
        if (details.hidden() > 0) {
            told.add(new Paragraph(getTranslation("council.ranking.left-out", details.hidden())));
        }
        return told;
    }

    private UnorderedList apart(List<UnrankedItem> items) {
        return list(items.stream()
                .map(each -> getTranslation(
                        "council.ranking.apart.told",
                        each.score().model().code(),
                        each.score().model().name(),
                        texts.of("unranked", each.reason(), getLocale()),
                        each.score().counted()))
                .toList());
    }

    private UnorderedList tendencies(List<Tendency> tendencies, Map<UUID, String> judges) {
        return list(tendencies.stream()
                .map(each -> getTranslation(
                        "council.tendency.told",
                        judges.getOrDefault(each.member(), ""),
                        each.sheets(),
                        SchemeTexts.plain(each.mean()),
                        SchemeTexts.plain(each.difference()),
                        each.compared()))
                .toList());
    }

    private static UnorderedList list(List<String> entries) {
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(entry)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("council.ranking");
    }
}
