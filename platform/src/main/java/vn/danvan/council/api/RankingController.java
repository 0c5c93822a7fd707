package vn.danvan.council.api;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.council.ranking.ItemScore;
import vn.danvan.council.ranking.RankedItem;
import vn.danvan.council.ranking.RankingDetails;
import vn.danvan.council.ranking.RankingFile;
import vn.danvan.council.ranking.RankingService;
import vn.danvan.council.ranking.SheetStatus;
import vn.danvan.council.ranking.Tendency;
import vn.danvan.council.ranking.UnrankedItem;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.scoring.scheme.TieBreak;
import vn.danvan.shared.Spreadsheet;

@RestController
class RankingController {

    private final RankingService rankings;
    private final RankingFile files;

    RankingController(RankingService rankings, RankingFile files) {
        this.rankings = rankings;
        this.files = files;
    }

    /** The same as a workbook, in the caller's language; 422 as long as there is no ranking for the caller. */
    @GetMapping("/api/v1/rounds/{id}/ranking/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, Locale reader) {
        RankingFile.Content file = files.of(new RoundId(id), reader);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(Spreadsheet.MEDIA_TYPE))
                .body(file.bytes());
    }

    /** Worked out anew at each call; 422 while the caller has sheets to hand in. */
    @GetMapping("/api/v1/rounds/{id}/ranking")
    RankingJson ranking(@PathVariable UUID id) {
        RankingDetails details = rankings.ranking(new RoundId(id));
        Map<UUID, String> judges = details.judges();
        return new RankingJson(
                details.round().facts().rules().missing(),
                details.round().facts().rules().minSheets(),
                details.scheme().tieBreaks(),
                details.ranked().places().stream()
                        .map(each -> Place.of(each, judges))
                        .toList(),
                details.ranked().apart().stream()
                        .map(each -> new Apart(each.reason(), Item.of(each.score(), judges)))
                        .toList(),
                details.ranked().tendencies().stream()
                        .map(each -> TendencyJson.of(each, judges))
                        .toList(),
                details.hidden());
    }

    record RankingJson(
            MissingScorePolicy missing,
            int minSheets,
            List<TieBreak> tieBreaks,
            List<Place> places,
            List<Apart> apart,
            List<TendencyJson> tendencies,
            int hidden) {}

    record Place(int rank, boolean level, @Nullable TieBreak decidedBy, int standardisedRank, Item item) {

        static Place of(RankedItem item, Map<UUID, String> judges) {
            return new Place(
                    item.rank(),
                    item.level(),
                    item.decidedBy(),
                    item.standardisedRank(),
                    Item.of(item.score(), judges));
        }
    }

    record Apart(UnrankedItem.Reason reason, Item item) {}

    record Item(
            String model,
            String code,
            String name,
            String leadUnit,
            @Nullable BigDecimal mean,
            int counted,
            int missing,
            BigDecimal spread,
            boolean wide,
            boolean toDiscuss,
            @Nullable BigDecimal standardised,
            List<Sheet> sheets) {

        static Item of(ItemScore score, Map<UUID, String> judges) {
            return new Item(
                    score.model().id().toString(),
                    score.model().code(),
                    score.model().name(),
                    score.model().leadName(),
                    score.mean() == null ? null : score.mean().total(),
                    score.counted(),
                    score.missing(),
                    score.spread(),
                    score.wide(),
                    score.model().toDiscuss(),
                    score.standardised(),
                    score.sheets().stream()
                            .map(each -> new Sheet(
                                    Objects.requireNonNullElse(judges.get(each.member()), ""),
                                    each.status(),
                                    each.total(),
                                    each.standardised()))
                            .toList());
        }
    }

    record Sheet(
            String judge,
            SheetStatus status,
            @Nullable BigDecimal total,
            @Nullable BigDecimal standardised) {}

    record TendencyJson(String judge, int sheets, BigDecimal mean, BigDecimal difference, int compared) {

        static TendencyJson of(Tendency tendency, Map<UUID, String> judges) {
            return new TendencyJson(
                    Objects.requireNonNullElse(judges.get(tendency.member()), ""),
                    tendency.sheets(),
                    tendency.mean(),
                    tendency.difference(),
                    tendency.compared());
        }
    }
}
