package vn.danvan.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Right;
import vn.danvan.models.DecidableModel;
import vn.danvan.models.ModelDecisions;
import vn.danvan.models.ModelId;
import vn.danvan.notices.NewNotice;
import vn.danvan.notices.NoticeKind;
import vn.danvan.notices.NoticeReach;
import vn.danvan.notices.NoticeWriter;
import vn.danvan.notices.Recipient;
import vn.danvan.notices.Recipients;
import vn.danvan.shared.Formats;
import vn.danvan.shared.UnitId;

/** Who registered a model, and its unit, hear of its result when that is published, and not before. */
@Component
class ResultNotices {

    private final NoticeWriter writer;
    private final Recipients recipients;
    private final ModelDecisions models;

    ResultNotices(NoticeWriter writer, Recipients recipients, ModelDecisions models) {
        this.writer = writer;
        this.recipients = recipients;
        this.models = models;
    }

    void published(DecisionSummary decision, List<DecisionItem> items) {
        Map<ModelId, List<Recipient>> people = people(items);
        List<NewNotice> notices = new ArrayList<>();
        for (DecisionItem item : items) {
            kind(item.outcome())
                    .ifPresent(kind -> notices.add(new NewNotice(
                            kind,
                            item.model().value(),
                            decision.id().toString(),
                            arguments(item, decision.document()),
                            people.getOrDefault(item.model(), List.of()))));
        }
        writer.writeAll(notices);
    }

    /** Of a decision that was to come out by itself and could not. */
    void fellThrough(DecisionSummary decision) {
        writer.write(new NewNotice(
                NoticeKind.PUBLICATION_FAILED,
                decision.id().value(),
                Integer.toString(decision.version()),
                List.of(decision.title()),
                recipients.administrators()));
    }

    /** Whom the publication of these items would reach. */
    NoticeReach reach(List<DecisionItem> items) {
        return writer.reach(people(items).values().stream()
                .flatMap(Collection::stream)
                .map(Recipient::person)
                .collect(Collectors.toSet()));
    }

    private static Optional<NoticeKind> kind(Outcome outcome) {
        return switch (outcome) {
            case RECOGNISE -> Optional.of(NoticeKind.MODEL_RECOGNISED);
            case REFUSE -> Optional.of(NoticeKind.MODEL_REFUSED);
            case REVOKE -> Optional.of(NoticeKind.MODEL_REVOKED);
            case KEEP -> Optional.empty();
        };
    }

    private static List<String> arguments(DecisionItem item, DecisionDocument document) {
        LocalDate day = document.day();
        return List.of(
                item.name(),
                document.number() == null ? "" : document.number(),
                day == null ? "" : Formats.day(day),
                item.reason() == null ? "" : item.reason());
    }

    /** The unit's head and its clerks, and of those who nominate only who nominated this one. */
    private Map<ModelId, List<Recipient>> people(List<DecisionItem> items) {
        List<DecisionItem> told =
                items.stream().filter(item -> kind(item.outcome()).isPresent()).toList();
        List<UnitId> units = told.stream().map(DecisionItem::unit).distinct().toList();
        Map<UnitId, List<Recipient>> heads = recipients.byUnit(units, Right.ENDORSE_MODELS);
        Map<UnitId, List<Recipient>> clerks = recipients.byUnit(units, Right.CHECK_DOSSIERS);
        Map<UnitId, List<Recipient>> writers = recipients.byUnit(units, Right.REGISTER_MODELS);
        Map<ModelId, UUID> nominators = models
                .all(told.stream().map(DecisionItem::model).toList())
                .stream()
                .collect(Collectors.toMap(DecidableModel::id, DecidableModel::nominator));
        Map<ModelId, List<Recipient>> people = new HashMap<>();
        for (DecisionItem item : told) {
            UUID nominator = nominators.get(item.model());
            Stream<Recipient> own = writers.getOrDefault(item.unit(), List.of()).stream()
                    .filter(each -> each.person().value().equals(nominator));
            people.put(
                    item.model(),
                    onceEach(Stream.of(
                                    own,
                                    heads.getOrDefault(item.unit(), List.of()).stream(),
                                    clerks.getOrDefault(item.unit(), List.of()).stream())
                            .flatMap(each -> each)));
        }
        return people;
    }

    private static List<Recipient> onceEach(Stream<Recipient> people) {
        return List.copyOf(people.collect(Collectors.toMap(Recipient::person, each -> each, (first, again) -> first))
                .values());
    }
}
