package vn.danvan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.intake.Seeds.codes;
import static vn.danvan.intake.Seeds.numbers;
import static vn.danvan.intake.Seeds.only;
import static vn.danvan.intake.Seeds.read;
import static vn.danvan.intake.Seeds.task;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danvan.intake.draft.Confidence;
import vn.danvan.intake.draft.DraftDocument;

/** Heads, structure and tasks of the five real plan documents. */
class SeedDocumentsTest {

    @Test
    void khanhHoa() throws IOException {
        DraftDocument plan = only("khanh-hoa-139-kh-dbsldtbxh-2021.txt");

        assertThat(plan.side()).isEqualTo("PARTY");
        assertThat(plan.type()).isEqualTo(new DraftDocument.Type("KH", "Kế hoạch"));
        assertThat(plan.number()).isEqualTo(139);
        assertThat(plan.numberPrinted()).isEqualTo("139-KH/ĐBSLĐTBXH");
        assertThat(plan.symbol()).isEqualTo("KH/ĐBSLĐTBXH");
        assertThat(plan.place()).isEqualTo("Khánh Hòa");
        assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2021, 7, 6));
        assertThat(plan.issuer().confidence()).isEqualTo(Confidence.INFERRED);
        assertThat(plan.draft()).isFalse();
        assertThat(codes(plan.sections())).isEqualTo("I(1 2) II(1(1 2 3 4) 2(1 2) 3(1 2 3 4)) III(1 2 3)");
        assertThat(plan.tasks())
                .extracting(DraftDocument.Task::code)
                .containsExactly(
                        "II.1.1", "II.1.2", "II.1.3", "II.1.4", "II.2.1", "II.2.2", "II.3.1", "II.3.2", "II.3.3",
                        "II.3.4", "III.1", "III.2", "III.3");
        assertThat(plan.recipients()).hasSize(6);
        assertThat(plan.recipients().getFirst().purpose()).isEqualTo("REPORT");
        assertThat(plan.signatory())
                .isEqualTo(new DraftDocument.Signatory("T/M.", "ĐẢNG ỦY SỞ", "BÍ THƯ", "Phạm Thị Xuân Trang"));
        assertThat(plan.targets()).isEmpty();
        assertThat(plan.reporting()).extracting(DraftDocument.Reporting::kind).containsExactly("SIX_MONTH", "YEAR");
        assertThat(numbers(plan))
                .isEqualTo(Set.of(
                        "32-KH/ĐUK",
                        "23-KH/ĐUK",
                        "25-NQ/TW",
                        "290-QĐ/TW",
                        "05-CT/TW",
                        "114-KL/TW",
                        "03-TT/TU",
                        "120-KL/TW",
                        "20-CT/TU",
                        "06-KH/BCĐ"));
    }

    @Test
    void dongNaiIsALetterThatForwardsAProgrammeWithoutItsFirstPage() throws IOException {
        List<DraftDocument> bundle = read("dong-nai-84-cv-du-2014.txt");

        assertThat(bundle).hasSize(2);
        DraftDocument letter = bundle.getFirst();
        assertThat(letter.type().code()).isEqualTo("CV");
        assertThat(letter.numberPrinted()).isEqualTo("84 - CV/ĐU");
        assertThat(letter.issuedOn()).isEqualTo(LocalDate.of(2014, 6, 6));
        assertThat(letter.place()).isEqualTo("Biên Hòa");
        assertThat(letter.issuer()).isEqualTo(new DraftDocument.Issuer("ĐẢNG ỦY SỞ TƯ PHÁP", Confidence.STATED));
        assertThat(letter.superior()).isEqualTo("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH");
        assertThat(letter.relation()).isEqualTo(new DraftDocument.Relation("FORWARDS", 1));
        assertThat(letter.signatory().name()).isEqualTo("Phan Văn Châu");
        assertThat(letter.tasks()).isEmpty();
        DraftDocument programme = bundle.get(1);
        assertThat(programme.partial()).isTrue();
        assertThat(programme.numberPrinted()).isEqualTo("60-CTr/ĐUK");
        assertThat(programme.type().code()).isEqualTo("CTr");
        assertThat(programme.issuedOn()).isEqualTo(LocalDate.of(2014, 5, 29));
        assertThat(programme.evidence().get("number").confidence()).isEqualTo(Confidence.INFERRED);
        assertThat(programme.signatory()).isNull();
        assertThat(codes(programme.sections())).isEqualTo("I.2 II(1 2) III(1 2 3 4 5 6 7) III(1 2 3 4 5)");
        assertThat(programme.warnings()).extracting(DraftDocument.Warning::code).contains("SECTION_REPEATED");
        assertThat(programme.targets().stream()
                        .map(target -> target.operator() + " " + target.value()
                                + (target.valueTo() == null ? "" : "-" + target.valueTo()) + " " + target.unit()))
                .containsExactlyInAnyOrder(
                        "EQ 100 PERCENT",
                        "EQ 100 PERCENT",
                        "EQ 70 PERCENT",
                        "RANGE 80-100 PERCENT",
                        "GE 80 PERCENT",
                        "EQ 100 PERCENT",
                        "GE 1 COUNT");
        assertThat(programme.reporting())
                .extracting(DraftDocument.Reporting::due)
                .contains("12-15");
    }

    @Test
    void quangBinh() throws IOException {
        DraftDocument plan = only("quang-binh-ke-hoach-ubnd-2024.txt");

        assertThat(plan.side()).isEqualTo("GOVERNMENT");
        assertThat(plan.number()).isNull();
        assertThat(plan.numberPrinted()).isNull();
        assertThat(plan.issuedOn()).isNull();
        assertThat(plan.issuedOnPrecision()).isEqualTo("YEAR");
        assertThat(plan.issuedYear()).isEqualTo(2024);
        assertThat(plan.issuer()).isEqualTo(new DraftDocument.Issuer("Ủy ban nhân dân tỉnh", Confidence.INFERRED));
        assertThat(codes(plan.sections())).isEqualTo("I II(1 2 3 4 5 6 7) III(1 2 3 4 5 6 7)");
        assertThat(plan.tasks())
                .extracting(DraftDocument.Task::code)
                .containsExactly(
                        "II.1", "II.2", "II.3", "II.4", "II.5", "II.6", "II.7", "III.1.1", "III.1.2", "III.2.1",
                        "III.2.2", "III.3", "III.4", "III.5", "III.6", "III.7");
        DraftDocument.Task makePlan = task(plan, "III.1.1");
        assertThat(makePlan.due().date()).isEqualTo(LocalDate.of(2024, 3, 10));
        assertThat(task(plan, "III.3").lead()).containsExactly("Thanh tra tỉnh");
        assertThat(task(plan, "III.6").requested()).containsExactly("Ban Dân vận Tỉnh ủy");
        assertThat(task(plan, "III.6").lead()).isEmpty();
        assertThat(plan.reporting())
                .extracting(DraftDocument.Reporting::kind, DraftDocument.Reporting::due, DraftDocument.Reporting::via)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SIX_MONTH", "05-15", "Sở Nội vụ"),
                        org.assertj.core.groups.Tuple.tuple("YEAR", "12-01", "Sở Nội vụ"));
        assertThat(numbers(plan)).hasSize(19).contains("65-CV/TU", "3645/QĐ-UBND");
        assertThat(plan.warnings())
                .filteredOn(warning -> warning.code().equals("CITATION_CONTRADICTS"))
                .extracting(DraftDocument.Warning::about)
                .contains(List.of("23-QĐ/TW", "30/07/2021", "23/07/2021"));
        assertThat(plan.recipients()).hasSize(6);
        assertThat(plan.signatory().name()).isEqualTo("Hồ An Phong");
    }

    @Test
    void tayNinhIsADraft() throws IOException {
        DraftDocument plan = only("tay-ninh-ke-hoach-snv-2022.txt");

        assertThat(plan.draft()).isTrue();
        assertThat(plan.side()).isEqualTo("GOVERNMENT");
        assertThat(plan.number()).isNull();
        assertThat(plan.numberPrinted()).isEqualTo("/KH-SNV");
        assertThat(plan.symbol()).isEqualTo("KH-SNV");
        assertThat(plan.issuedOn()).isNull();
        assertThat(plan.issuedYear()).isEqualTo(2022);
        assertThat(plan.place()).isEqualTo("Tây Ninh");
        assertThat(plan.issuer().name()).isEqualTo("Sở Nội vụ");
        assertThat(codes(plan.sections())).isEqualTo("I II(1 2 3 4 5) III");
        assertThat(plan.tasks()).hasSize(3 + 4 + 3 + 2 + 3 + 3);
        assertThat(task(plan, "III.2").coordinating()).containsExactly("Ban Thanh tra Nhân dân");
        assertThat(plan.signatory()).isEqualTo(new DraftDocument.Signatory("KT.", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", null));
        assertThat(plan.recipients()).hasSize(3);
        assertThat(numbers(plan)).hasSize(13);
    }

    @Test
    void hoaBinh() throws IOException {
        DraftDocument plan = only("hoa-binh-ke-hoach-tinh-uy-2020.txt");

        assertThat(plan.side()).isEqualTo("PARTY");
        assertThat(plan.number()).isNull();
        assertThat(plan.issuedYear()).isEqualTo(2020);
        assertThat(plan.issuer()).isEqualTo(new DraftDocument.Issuer("Ban Thường vụ Tỉnh ủy", Confidence.INFERRED));
        assertThat(codes(plan.sections())).isEqualTo("I II(1 2(1 2 3) 3 4) III IV(1 2)");
        assertThat(plan.tasks()).hasSize(6 + 3 + 5 + 2 + 2 + 2 + 1 + 1 + 2);
        assertThat(task(plan, "IV.2.1").lead()).containsExactly("Ban Dân vận Tỉnh ủy");
        assertThat(numbers(plan)).isEqualTo(Set.of("06-KH/BDVTW", "56-CT/TU", "12-HD/BCĐ"));
        assertThat(plan.recipients()).hasSize(7);
        assertThat(plan.signatory().name()).isEqualTo("Ngô Văn Tuấn");
    }

    /** Facts of each document, read by eye: titles, bodies in charge, days. */
}
