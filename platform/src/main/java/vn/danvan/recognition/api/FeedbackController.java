package vn.danvan.recognition.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.danvan.models.ModelId;
import vn.danvan.recognition.DecisionId;
import vn.danvan.recognition.feedback.Comment;
import vn.danvan.recognition.feedback.Feedback;

/** What the council said: all of it for those who decide, the cleared of it for those whose model it is. */
@RestController
class FeedbackController {

    private final Feedback feedback;

    FeedbackController(Feedback feedback) {
        this.feedback = feedback;
    }

    @GetMapping("/api/v1/recognition/decisions/{id}/comments")
    List<CommentJson> comments(@PathVariable UUID id) {
        return feedback.of(new DecisionId(id)).stream().map(CommentJson::of).toList();
    }

    /** What judges wrote for the nominators, by model and without names; a start for whoever words the comments. */
    @GetMapping("/api/v1/recognition/decisions/{id}/offered-comments")
    Map<String, List<String>> offered(@PathVariable UUID id) {
        return feedback.offered(new DecisionId(id)).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
    }

    /** @param other the model that it is about */
    @PostMapping("/api/v1/recognition/decisions/{id}/models/{other}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    List<CommentJson> comment(@PathVariable UUID id, @PathVariable UUID other, @RequestBody Said said) {
        feedback.add(new DecisionId(id), new ModelId(other), said.text() == null ? "" : said.text());
        return comments(id);
    }

    /**
     * Whether the nominator may read a comment once the result is published.
     *
     * @param other the comment
     */
    @PutMapping("/api/v1/recognition/decisions/{id}/comments/{other}")
    List<CommentJson> clear(@PathVariable UUID id, @PathVariable UUID other, @RequestBody Clearance clearance) {
        feedback.clear(new DecisionId(id), other, Boolean.TRUE.equals(clearance.cleared()));
        return comments(id);
    }

    /** Cleared comments on published results of a model. */
    @GetMapping("/api/v1/models/{id}/feedback")
    List<String> feedback(@PathVariable UUID id) {
        return feedback.cleared(new ModelId(id));
    }

    record Said(@Nullable String text) {}

    record Clearance(@Nullable Boolean cleared) {}

    record CommentJson(String id, String model, String text, boolean cleared) {

        static CommentJson of(Comment comment) {
            return new CommentJson(
                    comment.id().toString(), comment.model().toString(), comment.text(), comment.cleared());
        }
    }
}
