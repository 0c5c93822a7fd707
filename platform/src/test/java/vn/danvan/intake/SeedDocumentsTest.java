package vn.danvan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.danvan.intake.draft.Confidence;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;
import vn.danvan.intake.draft.ReadDraft;

/** Five real plan documents; skipped where the folder that holds them is missing. */
class SeedDocumentsTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");

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
        assertThat(plan.warnings()).extracting(DraftDocument.Warning::code).contains("CITATION_CONTRADICTS");
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
    @Test
    void titlesAreKeptAsPrinted() throws IOException {
        assertThat(only("quang-binh-ke-hoach-ubnd-2024.txt").title())
                .isEqualTo("Thực hiện công tác dân vận chính quyền năm 2024");
        assertThat(only("hoa-binh-ke-hoach-tinh-uy-2020.txt").title())
                .isEqualTo("thực hiện chủ đề “Năm dân vận khéo” 2020");
        assertThat(only("tay-ninh-ke-hoach-snv-2022.txt").title())
                .isEqualTo("Thực hiện công tác dân vận chính quyền năm 2022");
        assertThat(only("khanh-hoa-139-kh-dbsldtbxh-2021.txt").title())
                .startsWith("triển khai thực hiện Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII")
                .endsWith("về công tác dân vận");
        assertThat(read("dong-nai-84-cv-du-2014.txt").getFirst().title())
                .startsWith("triển khai thực hiện Chương trình hành động của Đảng ủy Khối");
    }

    @Test
    void documentsWithoutNumberAreCited() throws IOException {
        assertThat(names("khanh-hoa-139-kh-dbsldtbxh-2021.txt"))
                .hasSize(7)
                .contains("Hiến pháp 2013", "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng");
        assertThat(names("dong-nai-84-cv-du-2014.txt", 1))
                .contains(
                        "Luật cán bộ, công chức",
                        "Luật viên chức",
                        "Pháp lệnh công chức",
                        "Điều lệ Đảng",
                        "Điều lệ các đoàn thể");
        assertThat(names("quang-binh-ke-hoach-ubnd-2024.txt")).contains("Luật Thực hiện dân chủ ở cơ sở");
        assertThat(names("tay-ninh-ke-hoach-snv-2022.txt")).contains("Luật tiếp công dân");
    }

    @Test
    void bodiesInChargeAreThoseTheSentencesName() throws IOException {
        DraftDocument khanhHoa = only("khanh-hoa-139-kh-dbsldtbxh-2021.txt");
        assertThat(task(khanhHoa, "III.1").lead()).containsExactly("Đảng ủy Sở");
        assertThat(task(khanhHoa, "III.2").lead()).containsExactly("Các cấp ủy, chi bộ trực thuộc");
        assertThat(task(khanhHoa, "III.3").lead()).containsExactly("Ủy ban Kiểm tra Đảng ủy Sở");
        assertThat(task(khanhHoa, "II.1.1").due().kind()).isEqualTo("CONTINUOUS");
        assertThat(task(khanhHoa, "II.3.3").due().kind()).isEqualTo("CONTINUOUS");
        assertThat(khanhHoa.issuer().name()).isEqualTo("Đảng ủy Sở");
        DraftDocument programme = read("dong-nai-84-cv-du-2014.txt").get(1);
        assertThat(task(programme, "III.1.4").lead()).containsExactly("Ban Tuyên giáo Đảng ủy khối");
        assertThat(task(programme, "III.2.2").coordinating()).containsExactly("Ban Tổ chức Đảng ủy khối");
        assertThat(task(programme, "III.2.2").due().kind()).isEqualTo("EVENT");
        assertThat(task(programme, "III.3.4").lead()).containsExactly("Đảng ủy Sở Nội vụ");
        assertThat(task(programme, "III.3.2").due().kind()).isEqualTo("CONTINUOUS");
        assertThat(programme.recipients()).hasSize(6);
        assertThat(programme.recipients().subList(0, 2))
                .extracting(DraftDocument.Recipient::purpose)
                .containsOnly("REPORT");
        assertThat(programme.reporting())
                .extracting(DraftDocument.Reporting::kind)
                .containsExactlyInAnyOrder("SIX_MONTH", "YEAR", "YEAR");
        DraftDocument quangBinh = only("quang-binh-ke-hoach-ubnd-2024.txt");
        assertThat(task(quangBinh, "III.5").lead()).hasSize(3);
        assertThat(task(quangBinh, "III.5").coordinating()).containsExactly("Ban Dân vận Tỉnh ủy");
        assertThat(task(quangBinh, "II.7").due().kind()).isEqualTo("CONTINUOUS");
    }

    @Test
    void evidencePointsAtWhatIsPrinted() throws IOException {
        for (String name : List.of(
                "khanh-hoa-139-kh-dbsldtbxh-2021.txt",
                "dong-nai-84-cv-du-2014.txt",
                "quang-binh-ke-hoach-ubnd-2024.txt",
                "tay-ninh-ke-hoach-snv-2022.txt",
                "hoa-binh-ke-hoach-tinh-uy-2020.txt")) {
            ReadDraft file = file(name);
            for (DraftDocument document : file.documents()) {
                for (int index = 0; index < document.citations().size(); index++) {
                    assertThat(at(file, document, "citations[" + index + "]"))
                            .isEqualTo(plain(document.citations().get(index).text()));
                }
                for (int index = 0; index < document.tasks().size(); index++) {
                    DraftDocument.Task task = document.tasks().get(index);
                    assertThat(at(file, document, "tasks[" + index + "]"))
                            .startsWith(plain(task.text()).substring(0, 20));
                    if (task.due().text() != null) {
                        assertThat(at(file, document, "tasks[" + index + "].due"))
                                .isEqualTo(plain(task.due().text()));
                    }
                }
                if (document.title() != null) {
                    assertThat(at(file, document, "title")).isEqualTo(plain(document.title()));
                }
            }
        }
    }

    private static String at(ReadDraft file, DraftDocument document, String path) {
        Evidence place = document.evidence().get(path);
        return plain(file.cleanText().substring(place.start(), place.end()));
    }

    /** Without line breaks, spaces and the signs of footnotes: they may stand within a value. */
    private static String plain(String text) {
        return text.replaceAll("[\\s†]", "");
    }

    private static Set<String> names(String file) throws IOException {
        return names(file, 0);
    }

    private static Set<String> names(String file, int document) throws IOException {
        return read(file).get(document).citations().stream()
                .filter(citation -> citation.number() == null)
                .map(DraftDocument.Citation::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static DraftDocument.Task task(DraftDocument plan, String code) {
        return plan.tasks().stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> numbers(DraftDocument document) {
        return document.citations().stream()
                .map(DraftDocument.Citation::number)
                .filter(Objects::nonNull)
                .map(number -> number.replaceAll("\\s", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tree as "II(1 2(1 2))": top codes whole, each code below by its last step. */
    private static String codes(List<DraftDocument.Section> sections) {
        return sections.stream().map(section -> section.code() + below(section)).collect(Collectors.joining(" "));
    }

    private static String below(DraftDocument.Section section) {
        return section.children().isEmpty()
                ? ""
                : section.children().stream()
                        .map(child -> child.code().substring(section.code().length() + 1) + below(child))
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    private static DraftDocument only(String name) throws IOException {
        List<DraftDocument> documents = read(name);
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }

    private static List<DraftDocument> read(String name) throws IOException {
        return file(name).documents();
    }

    private static ReadDraft file(String name) throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the folder of real documents is not here");
        return new DraftReader(20).read(Files.readAllBytes(SEEDS.resolve(name)), name);
    }
}
