package vn.danvan.intake.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.intake.extract.Word.level;
import static vn.danvan.intake.extract.Word.numbered;
import static vn.danvan.intake.extract.Word.paragraph;
import static vn.danvan.intake.extract.Word.styled;

import org.junit.jupiter.api.Test;

class WordNumberingTest {

    private static final String ROMAN_AND_BELOW = "<w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "upperRoman", "%1.", "") + level(1, "decimal", "%1.%2.", "") + level(2, "lowerLetter", "%3)", "")
            + "</w:abstractNum>";
    private static final String LIST = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    @Test
    void levelAbovePrintsInItsOwnFormatAndLevelsBelowStartAgain() {
        Word word = Word.body(numbered(1, 0, "Mục đích")
                        + numbered(1, 1, "Một")
                        + numbered(1, 2, "a")
                        + numbered(1, 2, "b")
                        + numbered(1, 1, "Hai")
                        + numbered(1, 2, "lại a")
                        + numbered(1, 0, "Nội dung")
                        + numbered(1, 1, "Một"))
                .numbering(ROMAN_AND_BELOW + LIST);

        assertThat(WordTextTest.lines(word))
                .containsExactly(
                        "I. Mục đích", "I.1. Một", "a) a", "b) b", "I.2. Hai", "a) lại a", "II. Nội dung", "II.1. Một");
    }

    @Test
    void legalLevelPrintsAllLevelsInDigits() {
        Word word = Word.body(numbered(1, 0, "Chương") + numbered(1, 1, "Điều"))
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.", "")
                        + level(1, "lowerLetter", "%1.%2", "<w:isLgl/>") + "</w:abstractNum>" + LIST);

        assertThat(WordTextTest.lines(word)).containsExactly("I. Chương", "1.1 Điều");
    }

    @Test
    void eachFormatCountsInItsWay() {
        assertThat(first3("decimal")).containsExactly("8. x", "9. x", "10. x");
        assertThat(first3("upperRoman")).containsExactly("VIII. x", "IX. x", "X. x");
        assertThat(first3("lowerRoman")).containsExactly("viii. x", "ix. x", "x. x");
        assertThat(first3("upperLetter")).containsExactly("H. x", "I. x", "J. x");
        assertThat(first3("lowerLetter")).containsExactly("h. x", "i. x", "j. x");
        assertThat(first3("decimalZero")).containsExactly("08. x", "09. x", "10. x");
        assertThat(first3("bullet")).containsExactly("- x", "- x", "- x");
    }

    @Test
    void romanAndLettersGoOnPastTheirFirstRound() {
        assertThat(Ordinal.of(44, "upperRoman")).isEqualTo("XLIV");
        assertThat(Ordinal.of(1999, "lowerRoman")).isEqualTo("mcmxcix");
        assertThat(Ordinal.of(27, "lowerLetter")).isEqualTo("aa");
        assertThat(Ordinal.of(Integer.MAX_VALUE, "upperLetter")).isEqualTo("2147483647");
    }

    @Test
    void plusStaysAPlusAmongBullets() {
        Word word = Word.body(numbered(1, 0, "gạch") + numbered(1, 1, "cộng"))
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "bullet", "\uF0B7", "")
                        + level(1, "bullet", "+", "") + "</w:abstractNum>" + LIST);

        assertThat(WordTextTest.lines(word)).containsExactly("- gạch", "+ cộng");
    }

    @Test
    void listsOfOneDefinitionCountOnUnlessOneStartsAgain() {
        String again = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"3\">"
                + "<w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        Word word = Word.body(numbered(1, 0, "a") + numbered(2, 0, "b") + numbered(3, 0, "c") + numbered(3, 0, "d"))
                .numbering(ROMAN_AND_BELOW + LIST + again);

        assertThat(WordTextTest.lines(word)).containsExactly("I. a", "II. b", "V. c", "VI. d");
    }

    @Test
    void levelThatNeverRestartsCountsOnUnderTheNextHeading() {
        Word word = Word.body(numbered(1, 0, "A") + numbered(1, 1, "x") + numbered(1, 0, "B") + numbered(1, 1, "y"))
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.", "")
                        + level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>") + "</w:abstractNum>" + LIST);

        assertThat(WordTextTest.lines(word)).containsExactly("I. A", "Điều 1. x", "II. B", "Điều 2. y");
    }

    @Test
    void numbersComeFromStylesAndFromTheStylesThatTheyAreBasedOn() {
        Word word = Word.body(styled("Muc", "Một") + styled("MucCon", "Con") + styled("MucDam", "Hai")
                        + "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                        + "<w:r><w:t>Không số</w:t></w:r></w:p>")
                .styles(
                        "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"MucDam\"><w:basedOn w:val=\"Muc\"/></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"MucCon\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                .numbering(ROMAN_AND_BELOW + LIST);

        assertThat(WordTextTest.lines(word)).containsExactly("I. Một", "I.1. Con", "II. Hai", "Không số");
    }

    @Test
    void paragraphsInTableCellsAreNumberedAndEmptyOnesAreNot() {
        String empty = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
        Word word = Word.body("<w:tbl><w:tr><w:tc>" + numbered(1, 0, "Ô một") + "</w:tc><w:tc>" + empty
                        + numbered(1, 0, "Ô hai") + "</w:tc></w:tr></w:tbl>" + paragraph("Hết."))
                .numbering(ROMAN_AND_BELOW + LIST);

        assertThat(WordTextTest.lines(word)).contains("I. Ô một", "Hết.");
        assertThat(WordTextTest.lines(word)).hasSize(3);
    }

    private static java.util.List<String> first3(String format) {
        String xml = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, format, "%1.", "<w:start w:val=\"8\"/>")
                + "</w:abstractNum>" + LIST;
        return WordTextTest.lines(Word.body(numbered(1, 0, "x").repeat(3)).numbering(xml));
    }
}
