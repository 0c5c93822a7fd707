package vn.danvan.models.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.danvan.documents.StoredFile;
import vn.danvan.models.ModelId;
import vn.danvan.models.evidence.EvidenceFile;
import vn.danvan.models.evidence.EvidenceFiles;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.DomainProblem;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.FileDrop;
import vn.danvan.uikit.FileLink;

/** The files of a dossier: what each is, who handed it in and when; more are taken, several at once. */
class FilePanel extends Composite<Div> {

    private final EvidenceFiles files;
    private final ModelId model;
    private final ModelTexts texts;
    private final ZoneId zone;
    private final boolean open;
    private final Runnable changed;
    private final Div list = new Div();
    private final Paragraph problem = new Paragraph();
    private final Select<Paper> paper = new Select<>();

    /** @param changed told when a file came or went */
    FilePanel(EvidenceFiles files, ModelId model, ModelTexts texts, ZoneId zone, boolean open, Runnable changed) {
        this.files = files;
        this.model = model;
        this.texts = texts;
        this.zone = zone;
        this.open = open;
        this.changed = changed;
        getContent().setId("dv-files");
        problem.addClassName("dv-warning");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        getContent().add(list);
        if (open) {
            paper.setLabel(getTranslation("models.files.paper"));
            paper.setEmptySelectionAllowed(true);
            paper.setEmptySelectionCaption(getTranslation("models.files.other"));
            paper.setItems(Paper.values());
            paper.setItemLabelGenerator(
                    each -> each == null ? getTranslation("models.files.other") : texts.of("paper", each, getLocale()));
            getContent().add(problem, paper, drop());
        }
        show();
    }

    private Component drop() {
        UI ui = UI.getCurrent();
        FileDrop drop = new FileDrop(
                UploadHandler.inMemory((metadata, content) -> ui.access(() -> add(metadata.fileName(), content))),
                EvidenceFiles.MAX_MEGABYTES,
                EvidenceFiles.MAX_FILES);
        drop.setAcceptedFileTypes(".pdf", ".docx", ".xlsx", ".jpg", ".jpeg", ".png");
        drop.addAllFinishedListener(finished -> drop.clearFileList());
        return drop;
    }

    private void add(String name, byte[] content) {
        problem.setVisible(false);
        try {
            files.add(model, name, content, paper.getValue());
            changed.run();
        } catch (DomainProblem refused) {
            problem.setText(name + ": " + texts.problem(refused, getLocale()));
            problem.setVisible(true);
        }
        show();
    }

    private void show() {
        list.removeAll();
        List<EvidenceFile> all = files.of(model);
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("models.files.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("dv-proofs");
        all.forEach(file -> rows.add(row(file)));
        list.add(rows);
    }

    private ListItem row(EvidenceFile file) {
        ListItem row = new ListItem(new FileLink(file.name(), () -> content(file)));
        String told = getTranslation(
                "models.files.told",
                file.addedBy(),
                Formats.day(LocalDate.ofInstant(file.addedAt(), zone)),
                Math.max(1, file.size() / 1024));
        Paper which = file.paper();
        row.add(new Paragraph(which == null ? told : texts.of("paper", which, getLocale()) + " · " + told));
        if (open) {
            row.add(new Button(getTranslation("models.files.remove"), click -> remove(file)));
        }
        return row;
    }

    private void remove(EvidenceFile file) {
        try {
            files.remove(model, file.id());
            changed.run();
        } catch (DomainProblem refused) {
            problem.setText(texts.problem(refused, getLocale()));
            problem.setVisible(true);
        }
        show();
    }

    private FileLink.Content content(EvidenceFile file) {
        StoredFile found = files.content(model, file.id());
        return new FileLink.Content(found.name(), found.mediaType(), found.content());
    }
}
