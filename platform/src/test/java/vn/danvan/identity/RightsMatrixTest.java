package vn.danvan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsMatrixTest {

    @ParameterizedTest
    @CsvSource({
        "UNIT_CLERK, OWN_UNIT",
        "UNIT_SECRETARY, OWN_UNIT",
        "PROVINCE_ADMIN, PROVINCE",
        "HOME_AFFAIRS_OFFICER, GOVERNMENT",
        "NOMINATOR, NONE",
        "COUNCIL_MEMBER, NONE",
        "SIGNER, NONE",
        "AUDITOR, NONE"
    })
    void importingReachesAsFarAsThePrintedMatrixSays(Duty duty, Reach reach) {
        assertThat(RightsMatrix.reach(duty, Right.IMPORT_DOCUMENTS)).isEqualTo(reach);
    }

    @Test
    void auditorReadsEverythingAndChangesNothing() {
        assertThat(RightsMatrix.reach(Duty.AUDITOR, Right.READ_DOCUMENTS)).isEqualTo(Reach.PROVINCE);
        assertThat(RightsMatrix.reach(Duty.AUDITOR, Right.READ_PLANS)).isEqualTo(Reach.PROVINCE);
        assertThat(RightsMatrix.reach(Duty.AUDITOR, Right.MANAGE_UNITS)).isEqualTo(Reach.NONE);
    }
}
