package vn.danvan.twin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.council.CouncilRole;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.meeting.MeetingKind;
import vn.danvan.meeting.Presence;
import vn.danvan.meeting.agenda.ItemState;
import vn.danvan.meeting.minutes.MinutesContent;
import vn.danvan.models.forms.AskedQuestion;
import vn.danvan.models.forms.FormContent;
import vn.danvan.models.registration.ModelField;
import vn.danvan.models.registration.ModelKind;
import vn.danvan.models.registration.ModelSubject;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.plans.PlanContent;
import vn.danvan.plans.PlanEdition;
import vn.danvan.plans.task.TaskFacts;
import vn.danvan.plans.task.TaskId;

/** Documents that stand in one cell of a twin, as the platform itself writes them; every text holds the secret. */
final class TwinContents {

    private final Marker marker;
    private final JsonMapper json;

    TwinContents(Marker marker, JsonMapper json) {
        this.marker = marker;
        this.json = json;
    }

    String form() {
        String word = marker.word();
        return written(new FormContent(word, List.of(new AskedQuestion("OWN_1", word, word, true, 0))));
    }

    String draft() {
        String word = marker.word();
        return written(List.of(new DraftDocument(
                "PARTY",
                new DraftDocument.Type("KH", "kế hoạch " + word),
                false,
                false,
                marker.number(),
                word,
                word,
                null,
                word,
                word,
                null,
                "NONE",
                null,
                "tiêu đề " + word,
                null,
                List.of(),
                List.of(new DraftDocument.Section("I", "mục " + word, List.of())),
                List.of(new DraftDocument.Task(
                        "I.1",
                        "việc " + word,
                        List.of(word),
                        List.of(),
                        List.of(),
                        new DraftDocument.Due("NONE", null, null))),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Map.of())));
    }

    String edition(UUID task) {
        String word = marker.word();
        return written(new PlanEdition.Snapshot(
                new PlanContent(List.of(new PlanContent.Section(0, "I", word)), List.of(), List.of(), List.of()),
                List.of(new TaskFacts(new TaskId(task), word, word, word, "NONE", null, word))));
    }

    String minutes() {
        String word = marker.word();
        return written(new MinutesContent(
                word,
                word,
                MeetingKind.AWARD,
                word,
                Instant.EPOCH,
                null,
                null,
                null,
                List.of(new MinutesContent.Member(word, CouncilRole.CHAIR, Presence.PRESENT)),
                1,
                1,
                List.of(new MinutesContent.Item(1, null, word, word, ItemState.DONE, word, List.of(word), List.of())),
                word));
    }

    String registration() {
        Map<Registration.Question, String> answers = new java.util.EnumMap<>(Registration.Question.class);
        for (Registration.Question question : Registration.Question.values()) {
            answers.put(question, question + " " + marker.word());
        }
        return written(new Registration(
                "mô hình " + marker.word(),
                ModelKind.MODEL,
                ModelSubject.COLLECTIVE,
                ModelField.ECONOMY,
                ModelLevel.GRASSROOTS,
                2026,
                "thôn " + marker.word(),
                List.of(marker.word()),
                marker.word(),
                false,
                false,
                answers));
    }

    private String written(Object content) {
        return json.writeValueAsString(content);
    }
}
