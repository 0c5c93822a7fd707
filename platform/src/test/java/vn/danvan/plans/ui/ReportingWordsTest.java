package vn.danvan.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.plans.PlanContent;

/** A plan's reports, as its page tells them. */
@PlatformTest
class ReportingWordsTest extends SpringBrowserlessTest {

    private static final String SENTENCE = "thực hiện báo cáo theo quy định kỳ 6 tháng và năm.";

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SignedIn.as("hoa-binh", "quantri");
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    @Test
    void twoReportsOfOneSentenceAreToldApart() {
        assertThat(told("SIX_MONTH")).isEqualTo("Báo cáo 6 tháng: " + SENTENCE);
        assertThat(told("YEAR")).isEqualTo("Báo cáo năm: " + SENTENCE);
    }

    @Test
    void kindFromElsewhereIsLeftToThePlansOwnWords() {
        assertThat(told("khác")).isEqualTo(SENTENCE);
    }

    private static String told(String kind) {
        return ReportingWords.of(new Div(), new PlanContent.ReportingRule(kind, null, null, null, SENTENCE));
    }
}
