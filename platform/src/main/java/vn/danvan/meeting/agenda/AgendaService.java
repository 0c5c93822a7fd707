package vn.danvan.meeting.agenda;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.meeting.MeetingDesk;
import vn.danvan.meeting.MeetingId;
import vn.danvan.meeting.MeetingProblem;
import vn.danvan.meeting.MeetingProblem.Reason;
import vn.danvan.meeting.MeetingState;
import vn.danvan.meeting.Pulses;
import vn.danvan.meeting.Seat;
import vn.danvan.models.ModelDetails;
import vn.danvan.models.ModelFilter;
import vn.danvan.models.ModelId;
import vn.danvan.models.ModelService;
import vn.danvan.models.life.ModelState;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.registration.Registration.Question;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.Sorting;
import vn.danvan.shared.TimeOrderedIds;

/** The agenda: models under appraisal and free items, in an order; during the meeting items can still be added. */
@Service
@Transactional
public class AgendaService {

    private static final int MOST = 500;

    private final AgendaStore store;
    private final ShownAgenda shown;
    private final MeetingDesk desk;
    private final ModelService models;
    private final Pulses pulses;
    private final Clock clock;

    AgendaService(
            AgendaStore store, ShownAgenda shown, MeetingDesk desk, ModelService models, Pulses pulses, Clock clock) {
        this.store = store;
        this.shown = shown;
        this.desk = desk;
        this.models = models;
        this.pulses = pulses;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AgendaItem> items(MeetingId meeting) {
        desk.seat(meeting);
        return shown.all(meeting);
    }

    /** @throws NotFound for an item of a meeting that the person may not see */
    @Transactional(readOnly = true)
    public AgendaItem item(ItemId id) {
        AgendaItem item = shown.find(id).orElseThrow(NotFound::new);
        desk.seat(item.meeting());
        return item;
    }

    /** Whether an open blind round holds one of its models, so that nothing about it may say a name. */
    @Transactional(readOnly = true)
    public boolean conceals(MeetingId meeting) {
        desk.seat(meeting);
        return shown.conceals(meeting);
    }

    /** Models under appraisal that are not on this agenda yet, by name; nameless where the acting person judges them blind. */
    @Transactional(readOnly = true)
    public List<AgendaCandidate> candidates(MeetingId meeting) {
        desk.requireClosing(meeting);
        Set<ModelId> there = store.all(meeting).stream()
                .map(AgendaItem::model)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return shown.candidates(models
                .list(
                        new ModelFilter("", ModelState.UNDER_APPRAISAL, null, null),
                        List.of(new Sorting("name", false)),
                        0,
                        MOST)
                .stream()
                .filter(each -> !there.contains(each.id()))
                .toList());
    }

    /**
     * Puts a model at the end, with what its registration says of itself today.
     *
     * @throws MeetingProblem for a model that is not under appraisal, or stands there already
     */
    public ItemId addModel(MeetingId meeting, ModelId id) {
        requireChangeable(meeting);
        if (store.all(meeting).stream().anyMatch(each -> id.equals(each.model()))) {
            throw new MeetingProblem(Reason.MODEL_ON_AGENDA);
        }
        ModelDetails model = models.details(id);
        if (model.summary().state() != ModelState.UNDER_APPRAISAL) {
            throw new MeetingProblem(Reason.MODEL_NOT_UNDER_APPRAISAL);
        }
        return add(
                meeting,
                id,
                new ItemText(model.summary().name(), model.summary().leadName(), summary(model.registration())));
    }

    /** What it wants, and what came of it. */
    private static String summary(Registration registration) {
        return ItemText.fitting(Stream.of(Question.GOALS, Question.PRODUCTS)
                .map(registration::answer)
                .filter(answer -> !answer.isBlank())
                .collect(Collectors.joining("\n")));
    }

    public ItemId addItem(MeetingId meeting, ItemText text) {
        requireChangeable(meeting);
        return add(meeting, null, text);
    }

    private ItemId add(MeetingId meeting, @Nullable ModelId model, ItemText text) {
        ItemId id = new ItemId(TimeOrderedIds.next(clock));
        store.add(id, meeting, model, text);
        pulses.beat(meeting);
        return id;
    }

    /** Changes places with the item before or after it; at the end nothing happens. */
    public void move(ItemId id, boolean up) {
        AgendaItem item = changeable(id);
        int target = item.position() + (up ? -1 : 1);
        store.all(item.meeting()).stream()
                .filter(each -> each.position() == target)
                .findFirst()
                .ifPresent(other -> {
                    store.swap(item, other);
                    pulses.beat(item.meeting());
                });
    }

    /** @throws MeetingProblem once somebody has voted on it, or the meeting was opened */
    public void remove(ItemId id) {
        AgendaItem item = changeable(id);
        if (desk.seat(item.meeting()).meeting().state() != MeetingState.PLANNED) {
            throw new MeetingProblem(Reason.NOT_PLANNED);
        }
        if (store.hasVotes(id)) {
            throw new MeetingProblem(Reason.ITEM_HAS_VOTES);
        }
        store.remove(item);
        pulses.beat(item.meeting());
    }

    /** The scribe's note: what was said, for the minutes. */
    public void note(ItemId id, String note) {
        if (note.length() > ItemText.LONGEST) {
            throw new MeetingProblem(Reason.TOO_LONG, ItemText.LONGEST);
        }
        AgendaItem item = store.find(id).orElseThrow(NotFound::new);
        requireNotClosed(desk.requireRunning(item.meeting()));
        store.note(id, note.strip());
        pulses.beat(item.meeting());
    }

    /** For the chair's acts, which have asked whether one may. */
    public void settle(AgendaItem item, ItemState state) {
        requireNotClosed(desk.requireRunning(item.meeting()));
        store.state(item.id(), state);
    }

    private AgendaItem changeable(ItemId id) {
        AgendaItem item = store.find(id).orElseThrow(NotFound::new);
        requireChangeable(item.meeting());
        return item;
    }

    private void requireChangeable(MeetingId meeting) {
        requireNotClosed(desk.requireClosing(meeting));
    }

    private static void requireNotClosed(Seat seat) {
        if (seat.meeting().state() == MeetingState.CLOSED) {
            throw new MeetingProblem(Reason.CLOSED);
        }
    }
}
