package vn.danvan.council.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.danvan.council.CouncilTexts;
import vn.danvan.council.round.RoundId;
import vn.danvan.scoring.SchemeTexts;
import vn.danvan.shared.Spreadsheet;

/** The ranking as a workbook: what the reader's screen shows, and nothing that it would not. */
@Service
public class RankingFile {

    private final RankingService rankings;
    private final CouncilTexts texts;
    private final SchemeTexts schemeTexts;

    RankingFile(RankingService rankings, CouncilTexts texts, SchemeTexts schemeTexts) {
        this.rankings = rankings;
        this.texts = texts;
        this.schemeTexts = schemeTexts;
    }

    /** @param name of the file, of the round alone: it says nothing of models or judges */
    public record Content(String name, byte[] bytes) {}

    /** @param place none for what is not ranked */
    private record Line(@Nullable RankedItem place, ItemScore score, String said) {}

    /** @throws vn.danvan.council.sheet.SheetProblem while the reader has sheets to hand in */
    public Content of(RoundId round, Locale reader) {
        RankingDetails details = rankings.ranking(round);
        List<Line> lines = Stream.concat(
                        details.ranked().places().stream()
                                .map(each -> new Line(each, each.score(), decided(each, reader))),
                        details.ranked().apart().stream()
                                .map(each -> new Line(null, each.score(), texts.of("unranked", each.reason(), reader))))
                .toList();
        String title = texts.text("council.ranking", reader);
        return new Content(
                title + " - " + details.round().facts().name() + ".xlsx",
                Spreadsheet.of(title, columns(details, reader), lines));
    }

    private String decided(RankedItem item, Locale reader) {
        if (item.level()) {
            return texts.text("council.level-with", reader);
        }
        return item.decidedBy() == null
                ? ""
                : texts.text("council.decided-by", reader, schemeTexts.tieBreak(item.decidedBy(), reader));
    }

    private List<Spreadsheet.Column<Line>> columns(RankingDetails details, Locale reader) {
        List<Spreadsheet.Column<Line>> columns = new ArrayList<>(List.of(
                column(
                        "council.rank",
                        reader,
                        line -> line.place() == null ? null : line.place().rank()),
                column("council.code", reader, line -> line.score().model().code()),
                wide("council.model", reader, line -> line.score().model().name()),
                column("council.lead-unit", reader, line -> line.score().model().leadName()),
                column("council.mean", reader, line -> mean(line.score())),
                column("council.ranking.file.sheets", reader, line -> line.score()
                        .counted()),
                column("council.ranking.file.missing", reader, line -> line.score()
                        .missing()),
                column("council.spread", reader, line -> line.score().spread()),
                column("council.standardised", reader, line -> line.score().standardised()),
                wide("council.ranking.file.said", reader, Line::said)));
        Set<UUID> scoring = Stream.concat(
                        details.ranked().places().stream().map(RankedItem::score),
                        details.ranked().apart().stream().map(UnrankedItem::score))
                .flatMap(score -> score.sheets().stream())
                .map(CountedSheet::member)
                .collect(Collectors.toSet());
        for (Map.Entry<UUID, String> judge : details.judges().entrySet()) {
            if (scoring.contains(judge.getKey())) {
                columns.add(
                        new Spreadsheet.Column<>(judge.getValue(), false, line -> total(line.score(), judge.getKey())));
            }
        }
        return columns;
    }

    private Spreadsheet.Column<Line> column(String key, Locale reader, Function<Line, @Nullable Object> value) {
        return new Spreadsheet.Column<>(texts.text(key, reader), false, value);
    }

    private Spreadsheet.Column<Line> wide(String key, Locale reader, Function<Line, @Nullable Object> value) {
        return new Spreadsheet.Column<>(texts.text(key, reader), true, value);
    }

    private static @Nullable BigDecimal mean(ItemScore score) {
        return score.mean() == null ? null : score.mean().total();
    }

    private static @Nullable BigDecimal total(ItemScore score, UUID judge) {
        return score.sheets().stream()
                .filter(each -> each.member().equals(judge) && each.total() != null)
                .map(CountedSheet::total)
                .findFirst()
                .orElse(null);
    }
}
