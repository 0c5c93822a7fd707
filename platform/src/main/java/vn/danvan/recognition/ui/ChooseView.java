package vn.danvan.recognition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.models.step.ModelLevel;
import vn.danvan.recognition.DecisionId;
import vn.danvan.recognition.DecisionService;
import vn.danvan.recognition.choosing.Candidates;
import vn.danvan.recognition.choosing.Verifying;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** From all that wait for a decision to what one decision says of them: choose, verify, make pending. */
@Route("cong-nhan/moi")
@PermitAll
@RequiresRight(Right.PREPARE_DECISIONS)
class ChooseView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final PageHeader header = new PageHeader(
            getTranslation("recognition.choose"), new Anchor("cong-nhan", getTranslation("recognition.list")));
    private final ChooseStep choose;
    private final VerifyStep verify;

    ChooseView(Candidates candidates, Verifying verifying, DecisionService decisions, ModelTexts texts, Clock clock) {
        addClassName("dv-page");
        setId("dv-content");
        choose = new ChooseStep(candidates, texts, ModelLevel.on(LocalDate.now(clock)), this::verify);
        verify = new VerifyStep(verifying, this::choose, wanted -> {
            DecisionId made = decisions.propose(wanted);
            Notices.show(getTranslation("recognition.pending.made"));
            getUI().ifPresent(ui -> ui.navigate("cong-nhan/" + made));
        });
        add(header, choose, verify);
    }

    /** Goes back to what was chosen, filters and all. */
    private void choose() {
        header.setSummary(getTranslation("recognition.step.choose"));
        choose.setVisible(true);
        verify.setVisible(false);
    }

    private void verify() {
        header.setSummary(getTranslation("recognition.step.verify"));
        choose.setVisible(false);
        verify.setVisible(true);
        verify.show(choose.level(), choose.choices());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        choose();
        choose.load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recognition.choose");
    }
}
