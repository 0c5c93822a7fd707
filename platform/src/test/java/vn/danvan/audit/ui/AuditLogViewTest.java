package vn.danvan.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.VietnameseReader;
import vn.danvan.audit.AuditLog;
import vn.danvan.audit.Change;
import vn.danvan.audit.ChangeFilter;
import vn.danvan.audit.ChangedValue;
import vn.danvan.audit.history.ChangeCard;
import vn.danvan.audit.history.ChangeLine;
import vn.danvan.documents.DocumentRegister;
import vn.danvan.identity.PostId;
import vn.danvan.identity.UnitTree;
import vn.danvan.plans.SamplePlansOfTests;
import vn.danvan.shared.NotFound;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** The administrator and the clerk of Hòa Bình each register a document; the auditor and the clerk's head look. */
@PlatformTest
class AuditLogViewTest extends SpringBrowserlessTest {

    private static final ChangeFilter DOCUMENTS = new ChangeFilter("official_document", null, null, null, null);

    @Autowired
    private AuditLog log;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private UnitTree units;

    @Autowired
    private JdbcClient jdbc;

    private final String mark = "n" + UUID.randomUUID().toString().replace("-", "");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private Change administrators;
    private Change clerks;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SignedIn.as("hoa-binh", "quantri");
        SamplePlansOfTests.document(register, units.byCode("BTGDV"), "Tỉnh " + mark);
        SignedIn.as("hoa-binh", "canbo");
        SamplePlansOfTests.document(register, units.byCode("SO-NV"), "Sở " + mark);
        SignedIn.as("hoa-binh", "kiemtoan");
        List<Change> newest = log.list(DOCUMENTS, 0, 2);
        clerks = newest.getFirst();
        administrators = newest.getLast();
        super.initVaadinEnvironment();
        VietnameseReader.sitsDown();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void entryIsTheDifferenceItMadeBesideTheLog() {
        open("loai", "official_document");
        assertThat(ids().getFirst()).isEqualTo(clerks.id());

        test(grid()).clickRow(1);

        assertThat(card().getElement().getTextRecursively()).contains("Tỉnh " + mark);
        open("loai", "official_document", "xem", String.valueOf(clerks.id()));
        assertThat(card().getElement().getTextRecursively()).contains("Sở " + mark);
    }

    @Test
    void newRecordNamesAFewOfItsFieldsAndCountsTheOthers() {
        ChangeLine line = new ChangeLine(UI.getCurrent(), Locale.of("vi"));

        assertThat(clerks.values().stream().map(ChangedValue::column).distinct().count())
                .isGreaterThan(4);
        assertThat(line.fields(clerks))
                .matches("[^,]+(, [^,]+){3} và "
                        + (clerks.values().stream()
                                        .map(ChangedValue::column)
                                        .distinct()
                                        .count()
                                - 4)
                        + " trường nữa");
    }

    @Test
    void filtersStandInTheAddressAndAreChips() {
        open("loai", "official_document", "tu", today.toString(), "nguon", "SCREEN");

        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .contains("Loại bản ghi: Văn bản", "Nguồn: Màn hình");
        assertThat(ids()).contains(clerks.id());
        open("loai", "official_document", "tu", today.plusDays(2).toString());
        assertThat(ids()).isEmpty();
        open("loai", "bang-khong-co", "tu", "hom-nay", "den", "-999999998-01-01");
        assertThat(ids()).contains(clerks.id());
    }

    @Test
    void addressOfFormerDaysFindsTheSamePerson() {
        String author = String.valueOf(clerks.person());
        open("nguoi", author, "loai", "official_document");

        assertThat(find(TextField.class).single().getValue()).isEqualTo(author);
        assertThat(ids()).contains(clerks.id()).doesNotContain(administrators.id());
    }

    @Test
    void entryOfAnotherUnitsPeopleIsNotFoundByAHeadWhoReadsTheOwnPeoplesAlone() {
        asHeadOfTheClerksUnit();
        assertThat(log.change(clerks.id()).id()).isEqualTo(clerks.id());
        assertThatThrownBy(() -> log.change(administrators.id())).isInstanceOf(NotFound.class);

        for (String hidden : List.of(String.valueOf(administrators.id()), "0", "muoi")) {
            open("xem", hidden);
            assertThat(find(H3.class).all()).extracting(H3::getText).contains("Không có mục này");
            assertThat(find(ChangeCard.class).exists()).isFalse();
        }
    }

    private ChangeCard card() {
        return find(ChangeCard.class).single();
    }

    private void open(String... said) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int at = 0; at < said.length; at += 2) {
            parameters.put(said[at], said[at + 1]);
        }
        UI.getCurrent().navigate("nhat-ky", QueryParameters.simple(parameters));
    }

    @SuppressWarnings("unchecked")
    private Grid<Change> grid() {
        return find(Grid.class).single();
    }

    /** Of the newest few. */
    private List<Long> ids() {
        return IntStream.range(0, Math.min(20, test(grid()).size()))
                .mapToObj(row -> test(grid()).getRow(row).id())
                .toList();
    }

    private void asHeadOfTheClerksUnit() {
        UUID post = CurrentTenant.callAs(new TenantId("hoa-binh"), () -> jdbc.sql("select t.id from post t"
                        + " join account a on a.person_id = t.person_id join unit u on u.id = t.unit_id"
                        + " where a.username = 'bithu' and u.code = 'SO-NV'")
                .query(UUID.class)
                .single());
        SignedIn.as("hoa-binh", "bithu", new PostId(post));
    }
}
