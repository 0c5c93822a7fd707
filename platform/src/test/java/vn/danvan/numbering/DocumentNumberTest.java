package vn.danvan.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.shared.Side;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "139-KH/ĐBSLĐTBXH, 139, KH, ĐBSLĐTBXH, PARTY, KH/ĐBSLĐTBXH",
        "84 - CV/ĐU, 84, CV, ĐU, PARTY, CV/ĐU",
        "34-KH/BDVTU-BCSĐUBND, 34, KH, BDVTU-BCSĐUBND, PARTY, KH/BDVTU-BCSĐUBND",
        "1026/KH-UBND, 1026, KH, UBND, GOVERNMENT, KH-UBND",
        "/KH-SNV, , KH, SNV, GOVERNMENT, KH-SNV",
        "33/CT-TTg, 33, CT, TTg, GOVERNMENT, CT-TTg",
        "249/MTTQ-BTT, 249, , MTTQ-BTT, FRONT, MTTQ-BTT",
        "1256/UBND-NV, 1256, , UBND-NV, GOVERNMENT, UBND-NV",
        "9086/BNV-CTTN&BĐG, 9086, , BNV-CTTN&BĐG, GOVERNMENT, BNV-CTTN&BĐG",
    })
    void numberAndSymbolAreReadAsTheGrammarSays(
            String printed, Integer number, String type, String issuer, Side side, String symbol) {
        DocumentNumber read = DocumentNumber.parse(printed).orElseThrow();

        assertThat(read.number()).isEqualTo(number);
        assertThat(read.type()).isEqualTo(type);
        assertThat(read.issuer()).isEqualTo(issuer);
        assertThat(read.side()).isEqualTo(side);
        assertThat(read.symbol()).isEqualTo(symbol);
    }

    @ParameterizedTest
    @CsvSource({
        "15/2020/NÐ-CP, NĐ, CP",
        "77/QÐ-UBND, QĐ, UBND",
        "12-KH/ÐUK, KH, ĐUK",
        "12-KH/ƉUK, KH, ĐUK",
    })
    void lookAlikesOfTheVietnameseLetterAreTakenForItAndKeptAsPrinted(String printed, String type, String issuer) {
        DocumentNumber read = DocumentNumber.parse(printed).orElseThrow();

        assertThat(read.type()).isEqualTo(type);
        assertThat(read.issuer()).isEqualTo(issuer);
        assertThat(read.printed()).isEqualTo(printed);
        assertThat(FoundNumber.in("Theo " + printed + " đã ban hành")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "19-CTr/BDVTU-BCSĐUBND tỉnh, 19, BDVTU-BCSĐUBND",
        "8-KH/BCĐ huyện, 8, BCĐ",
        "…-BC/ĐU, , ĐU",
        "..../KH-UBND, , UBND",
    })
    void wordsAndGapsAroundANumberBelongToThePrintedFormOnly(String printed, Integer number, String issuer) {
        DocumentNumber read = DocumentNumber.parse(printed).orElseThrow();

        assertThat(read.number()).isEqualTo(number);
        assertThat(read.issuer()).isEqualTo(issuer);
        assertThat(read.printed()).isEqualTo(printed);
    }

    @Test
    void massOrganisationsStandWithTheFrontHoweverTheyNumber() {
        DocumentNumber union = DocumentNumber.parse("31-KH/TĐTN-BTG").orElseThrow();

        assertThat(union.side()).isEqualTo(Side.FRONT);
        assertThat(union.symbol()).isEqualTo("KH/TĐTN-BTG");
        assertThat(DocumentNumber.parse("6/KH-LĐLĐ").orElseThrow().side()).isEqualTo(Side.FRONT);
    }

    @ParameterizedTest
    @CsvSource({
        "218/QĐ-TW, true",
        "44/KH-TU, true",
        "9-KH/UBND, true",
        "218-QĐ/TW, false",
        "44/KH-UBND, false",
        "9/KH-SNNMT, false",
        "31-KH/TĐTN-BTG, false",
    })
    void formThatContradictsTheIssuerIsSuspicious(String printed, boolean suspicious) {
        assertThat(DocumentNumber.parse(printed).orElseThrow().isSuspicious()).isEqualTo(suspicious);
    }

    @Test
    void yearBetweenTheSlashesIsKept() {
        assertThat(DocumentNumber.parse("86/2025/QĐ-UBND").orElseThrow().year()).isEqualTo(2025);
        assertThat(DocumentNumber.parse("91/2025/QH15").orElseThrow().year()).isEqualTo(2025);
        assertThat(DocumentNumber.parse("34/2007/PL-UBTVQH11").orElseThrow().type())
                .isEqualTo("PL");
    }

    @Test
    void datesAndFractionsAreNoNumbers() {
        assertThat(FoundNumber.in("ngày 06/7/2021, 24/24 xã, 15/5, 6-CT gì đó, và/hoặc"))
                .isEmpty();
    }

    @Test
    void runningTextGivesEveryNumberWithItsPlace() {
        String text = "theo Quyết định số 217-QĐ/TW và Kế hoạch số 12-\n\nHD/BCĐ; Công văn 0124/KH-UBND";

        assertThat(FoundNumber.in(text))
                .extracting(found -> found.number().normalised())
                .containsExactly("217-QĐ/TW", "12-HD/BCĐ", "0124/KH-UBND");
        assertThat(FoundNumber.in(text)).allSatisfy(found -> assertThat(
                        text.substring(found.start(), found.end()).replaceAll("\\s+", ""))
                .isEqualTo(found.number().normalised()));
    }
}
