package vn.danvan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.intake.Seeds.file;
import static vn.danvan.intake.Seeds.names;
import static vn.danvan.intake.Seeds.only;
import static vn.danvan.intake.Seeds.read;
import static vn.danvan.intake.Seeds.task;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.intake.draft.Evidence;
import vn.danvan.intake.draft.ReadDraft;

/** What single sentences of the five real plan documents say. */
class SeedSentencesTest {

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
}
