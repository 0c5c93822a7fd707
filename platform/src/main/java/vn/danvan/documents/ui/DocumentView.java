package vn.danvan.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.history.HistoryPanel;
import vn.danvan.documents.DocumentDetails;
import vn.danvan.documents.DocumentFacts;
import vn.danvan.documents.DocumentId;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.documents.StoredFile;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.shared.Formats;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Facts;
import vn.danvan.uikit.FileLink;
import vn.danvan.uikit.PageHeader;

@Route("van-ban")
@PermitAll
@RequiresRight(Right.READ_DOCUMENTS)
class DocumentView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final DocumentRegister register;
    private final AuditLog log;
    private String title = "";

    DocumentView(DocumentRegister register, AuditLog log) {
        this.register = register;
        this.log = log;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        try {
            show(register.details(new DocumentId(UUID.fromString(id))));
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException();
        }
    }

    private void show(DocumentDetails details) {
        DocumentFacts facts = details.facts();
        title = facts.title() == null ? getTranslation("documents.no-title") : facts.title();
        add(details.hasFile() ? new PageHeader(title, file(details.id())) : new PageHeader(title));
        add(new Facts()
                .add(getTranslation("documents.type"), facts.typeName())
                .add(getTranslation("documents.number"), facts.numberPrinted())
                .add(getTranslation("documents.issuer"), facts.issuer())
                .add(getTranslation("documents.place"), facts.place())
                .add(getTranslation("documents.issued-on"), Formats.dayOrYear(facts.issuedOn(), facts.issuedYear()))
                .add(getTranslation("documents.signatory"), facts.signatory()));
        UnorderedList citations = new UnorderedList();
        details.citations().forEach(each -> citations.add(new ListItem(each.text())));
        UnorderedList recipients = new UnorderedList();
        details.recipients().forEach(each -> recipients.add(new ListItem(each.text())));
        add(new H3(getTranslation("documents.citations")), citations);
        add(
                new H3(getTranslation("documents.recipients")),
                recipients,
                new HistoryPanel(log, details.id().value()));
    }

    private FileLink file(DocumentId id) {
        return new FileLink(getTranslation("documents.file"), () -> {
            StoredFile file = register.file(id);
            return new FileLink.Content(file.name(), file.mediaType(), file.content());
        });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
