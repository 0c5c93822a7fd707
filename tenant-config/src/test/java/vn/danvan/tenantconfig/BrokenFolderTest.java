package vn.danvan.tenantconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every error names file, line, what is wrong and what is allowed. */
class BrokenFolderTest {

    @TempDir
    private Path directory;

    private Folder folder;

    @BeforeEach
    void rightFolder() {
        folder = new Folder(directory);
    }

    @Test
    void rightFolderIsRead() {
        assertThat(folder.load().units()).extracting(UnitVersion::code).containsExactly("A", "OLD");
        assertThat(folder.load().successions()).hasSize(1);
    }

    @Test
    void unknownTypeOfUnitIsNamedWithTheAllowedOnes() {
        assertThat(folder.with("units.csv", Folder.UNITS + "B,Sở B,Sở B,SB,OFFICE,GOVERNMENT,,2000-01-01,\n")
                        .errors())
                .singleElement()
                .asString()
                .startsWith("vi-du/units.csv:4: type: OFFICE is none of the allowed [ARMED_FORCES, ")
                .contains("DEPARTMENT", "PARTY_COMMISSION");
    }

    @Test
    void unknownSideAndEmptyNameOfOneRowAreBothReported() {
        assertThat(folder.with("units.csv", Folder.UNITS + "B,,Sở B,SB,DEPARTMENT,NOWHERE,,2000-01-01,\n")
                        .errors())
                .containsExactly(
                        "vi-du/units.csv:4: name: is empty; allowed: any text",
                        "vi-du/units.csv:4: side: NOWHERE is none of the allowed [ARMED_FORCES, FRONT, GOVERNMENT,"
                                + " JOINT, PARTY]");
    }

    @Test
    void missingParentIsReportedOnceOnItsLine() {
        String below = "B,Sở B,Sở B,SB,DEPARTMENT,GOVERNMENT,X,2000-01-01,\n"
                + "C,Phòng C,Phòng C,PC,DEPARTMENT,GOVERNMENT,B,2000-01-01,\n";

        assertThat(folder.with("units.csv", Folder.UNITS + below).errors())
                .containsExactly("vi-du/units.csv:4: parent: there is no unit X; allowed: a code of this file");
    }

    @Test
    void unitBelowItselfIsReportedOnItsLine() {
        String circle = "B,Sở B,Sở B,SB,DEPARTMENT,GOVERNMENT,C,2000-01-01,\n"
                + "C,Sở C,Sở C,SC,DEPARTMENT,GOVERNMENT,B,2000-01-01,\n";

        assertThat(folder.with("units.csv", Folder.UNITS + circle).errors())
                .containsExactly(
                        "vi-du/units.csv:4: parent: B stands below itself; allowed: a unit that is not below it",
                        "vi-du/units.csv:5: parent: C stands below itself; allowed: a unit that is not below it");
    }

    @Test
    void lineIsTheOneOfTheFileEvenAfterAnEmptyLine() {
        assertThat(folder.with("units.csv", Folder.UNITS + "\nB,Sở B,Sở B,SB,DEPARTMENT,GOVERNMENT,,2000-02-31,")
                        .errors())
                .containsExactly("vi-du/units.csv:5: valid_from: '2000-02-31' is no day; allowed: a day of the calendar"
                        + " as yyyy-MM-dd");
    }

    @Test
    void versionThatEndsBeforeItBeginsIsRefused() {
        assertThat(folder.with(
                                "units.csv",
                                Folder.UNITS + "B,Sở B,Sở B,SB,DEPARTMENT,GOVERNMENT,,2000-01-02,2000-01-01\n")
                        .errors())
                .containsExactly("vi-du/units.csv:4: valid_to: 2000-01-01 is not after valid_from; allowed: a later day"
                        + " or nothing");
    }

    @Test
    void rowWithTooFewCellsIsRefused() {
        assertThat(folder.with("units.csv", Folder.UNITS + "B,Sở B\n").errors())
                .singleElement()
                .asString()
                .startsWith("vi-du/units.csv:4: 2 cells; allowed: 9, one for each of [code, ");
    }

    @Test
    void wrongColumnsAreReportedWithTheRightOnes() {
        assertThat(folder.with("successions.csv", "from,kind\nOLD,MERGE\n").errors())
                .containsExactly(
                        "vi-du/successions.csv:1: the columns are [from, kind]; allowed: [from, to, kind, date,"
                                + " legal_document]");
    }

    @Test
    void wrongDayAndKindOfASuccessionAreReportedTogether() {
        assertThat(folder.with("successions.csv", Folder.SUCCESSIONS + "OLD,A,EATEN,01/3/2025,\n")
                        .errors())
                .containsExactly(
                        "vi-du/successions.csv:3: date: '01/3/2025' is no day; allowed: a day of the calendar as"
                                + " yyyy-MM-dd",
                        "vi-du/successions.csv:3: kind: EATEN is none of the allowed [DISSOLVE, MERGE, RENAME, SPLIT,"
                                + " TRANSFER]");
    }

    @Test
    void successionOfUnknownUnitsIsRefused() {
        assertThat(folder.with("successions.csv", Folder.SUCCESSIONS + "OLD+X,Y,MERGE,2020-01-01,\n")
                        .errors())
                .containsExactly(
                        "vi-du/successions.csv:3: from: there is no unit X; allowed: codes of units.csv, joined by +",
                        "vi-du/successions.csv:3: to: there is no unit Y; allowed: codes of units.csv, joined by +");
    }

    @Test
    void accountInAnUnknownOrEndedUnitIsRefusedOnItsLine() {
        String post = "      - {unit: OLD, position: Giám đốc, side: GOVERNMENT, duty: AUDITOR, from: 2021-01-01}\n";

        assertThat(folder.with("tenant.yaml", Folder.TENANT.replace("unit: A", "unit: Z") + post)
                        .errors())
                .containsExactly(
                        "vi-du/tenant.yaml:15: accounts[0].posts[0].unit: there is no unit Z; allowed: a code of"
                                + " units.csv",
                        "vi-du/tenant.yaml:16: accounts[0].posts[1].unit: the unit OLD does not stand on 2021-01-01;"
                                + " allowed: a unit that stands when the post begins");
    }

    @Test
    void dayThatIsNotInTheCalendarIsRefusedInYamlToo() {
        assertThat(folder.with("tenant.yaml", Folder.TENANT.replaceFirst("2000-01-01", "2025-02-31"))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("vi-du/tenant.yaml:3: names[0].from: ");
    }

    @Test
    void nameOtherThanTheFoldersIsRefused() {
        assertThat(folder.with("tenant.yaml", Folder.TENANT.replace("id: vi-du", "id: other"))
                        .errors())
                .containsExactly("vi-du/tenant.yaml:1: id: other is not the folder's name; allowed: vi-du");
    }

    @Test
    void textThatIsNoYamlAndEmptyFileAreRefused() {
        assertThat(folder.with("tenant.yaml", Folder.TENANT + "successor: [\n").errors())
                .singleElement()
                .asString()
                .startsWith("vi-du/tenant.yaml:17: ");
        assertThat(folder.with("tenant.yaml", "").errors()).containsExactly("vi-du/tenant.yaml:1: the file is empty");
    }

    @Test
    void missingFileIsNamed() throws IOException {
        assertThat(folder.without("units.csv").errors())
                .containsExactly("vi-du/units.csv: cannot be read; needed: the file in UTF-8");
    }

    @Test
    void directoryWithoutProvincesIsRefused(@TempDir Path empty) {
        assertThatThrownBy(() -> TenantConfigurations.load(empty))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("has no folder");
        assertThatThrownBy(() -> TenantConfigurations.load(empty.resolve("absent")))
                .isInstanceOf(ConfigurationProblem.class)
                .hasMessageContaining("is no directory");
    }
}
