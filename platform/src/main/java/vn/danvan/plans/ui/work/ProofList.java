package vn.danvan.plans.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import vn.danvan.documents.StoredFile;
import vn.danvan.plans.task.TaskProof;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.FileLink;

/** What shows a task's work: links open elsewhere, files are fetched; who added it and when. */
class ProofList extends Composite<UnorderedList> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** @param files gives a file by its SHA-256, or throws when the person may no longer have it */
    ProofList(List<TaskProof> proofs, Function<String, StoredFile> files) {
        getContent().addClassName("dv-proofs");
        for (TaskProof proof : proofs) {
            Span added = new Span(proof.fullName() + " · " + Formats.day(LocalDate.ofInstant(proof.addedAt(), ZONE)));
            added.addClassName("dv-quiet");
            getContent().add(new ListItem(shown(proof, files), new Span(" "), added));
        }
    }

    private static Component shown(TaskProof proof, Function<String, StoredFile> files) {
        String name = proof.name() == null || proof.name().isBlank() ? proof.value() : proof.name();
        return switch (proof.kind()) {
            case "FILE" -> new FileLink(name, () -> content(files.apply(proof.value())));
            case "LINK" -> {
                Anchor link = new Anchor(proof.value(), name, AnchorTarget.BLANK);
                link.getElement().setAttribute("rel", "noopener noreferrer");
                yield link;
            }
            default -> new Span(name.equals(proof.value()) ? name : name + ": " + proof.value());
        };
    }

    private static FileLink.Content content(StoredFile file) {
        return new FileLink.Content(file.name(), file.mediaType(), file.content());
    }
}
