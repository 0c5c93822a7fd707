package vn.danvan.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.intake.ConfirmedDocument;
import vn.danvan.intake.ImportDetails;
import vn.danvan.intake.ImportId;
import vn.danvan.intake.ImportService;
import vn.danvan.intake.ImportState;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.shared.NotFound;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** What was read, beside the text it was read from; a person confirms or rejects it. */
@Route("van-ban/nhap")
@PermitAll
@RequiresRight(Right.IMPORT_DOCUMENTS)
class ReviewView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final ImportService imports;
    private ImportDetails shown;

    @SuppressWarnings("NullAway.Init") // set by the address before anything else happens
    ReviewView(ImportService imports) {
        this.imports = imports;
        addClassName("dv-page");
        setId("dv-content");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            shown = imports.details(new ImportId(UUID.fromString(id)));
            show();
        } catch (NotFound | IllegalArgumentException missing) {
            throw new NotFoundException();
        }
    }

    private void show() {
        removeAll();
        boolean open = shown.state() == ImportState.NEEDS_REVIEW;
        PageHeader header =
                open ? new PageHeader(shown.fileName(), reject(), confirm()) : new PageHeader(shown.fileName());
        header.setSummary(getTranslation(open ? "intake.review.advice" : "intake.review.decided"));
        SourceText text = new SourceText(shown.cleanText(), shown.documents());
        Div fields = new Div();
        fields.addClassName("dv-review-fields");
        for (int index = 0; index < shown.documents().size(); index++) {
            int position = index;
            fields.add(new DocumentFields(
                    shown.documents().get(index), index, open, text::reveal, changed -> save(position, changed)));
        }
        Div columns = new Div(text, fields);
        columns.addClassName("dv-review");
        add(header, columns);
    }

    private void save(int position, DraftDocument changed) {
        List<DraftDocument> documents = new ArrayList<>(shown.documents());
        documents.set(position, changed);
        shown = imports.edit(shown.id(), shown.version(), documents);
        Notices.show(getTranslation("intake.review.saved"));
    }

    private Button confirm() {
        Button confirm = new Button(getTranslation("intake.review.confirm"), click -> {
            List<ConfirmedDocument> confirmed = imports.confirm(shown.id(), shown.version());
            Notices.show(getTranslation("intake.review.confirmed"));
            String target = confirmed.stream()
                    .filter(each -> each.plan() != null)
                    .findFirst()
                    .map(each -> "ke-hoach/" + each.plan())
                    .orElseGet(() -> "van-ban/" + confirmed.getFirst().document());
            getUI().ifPresent(ui -> ui.navigate(target));
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(false);
        return confirm;
    }

    private Button reject() {
        return new Button(getTranslation("intake.review.reject"), click -> {
            TextArea reason = new TextArea(getTranslation("intake.review.reason"));
            reason.setRequired(true);
            Dialog dialog = new Dialog(getTranslation("intake.review.reject"), reason);
            dialog.getFooter().add(new Button(getTranslation("intake.review.reject"), sure -> {
                if (reason.getValue().isBlank()) {
                    reason.setInvalid(true);
                    reason.setErrorMessage(getTranslation("intake.review.reason-missing"));
                    return;
                }
                imports.reject(shown.id(), shown.version(), reason.getValue());
                dialog.close();
                getUI().ifPresent(ui -> ui.navigate("van-ban/nhap"));
            }));
            dialog.open();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("intake.import");
    }
}
