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

    /** The printed matrix: who registers, who returns, who closes a session, who signs. */
    @ParameterizedTest
    @CsvSource({
        "NOMINATOR, REGISTER_MODELS, OWN_UNIT",
        "NOMINATOR, SEE_OWN_WORK, OWN_UNIT",
        "COUNCIL_MEMBER, SEE_OWN_WORK, OWN_UNIT",
        "PROVINCE_ADMIN, SEE_OWN_WORK, OWN_UNIT",
        "SIGNER, SEE_OWN_WORK, OWN_UNIT",
        "AUDITOR, SEE_OWN_WORK, NONE",
        "UNIT_CLERK, REGISTER_MODELS, OWN_UNIT",
        "UNIT_SECRETARY, REGISTER_MODELS, OWN_UNIT",
        "PROVINCE_ADMIN, REGISTER_MODELS, NONE",
        "UNIT_SECRETARY, ENDORSE_MODELS, OWN_UNIT",
        "UNIT_CLERK, ENDORSE_MODELS, NONE",
        "PROVINCE_ADMIN, ENDORSE_MODELS, NONE",
        "UNIT_CLERK, CHECK_DOSSIERS, OWN_UNIT",
        "PROVINCE_ADMIN, CHECK_DOSSIERS, PROVINCE",
        "HOME_AFFAIRS_OFFICER, CLOSE_APPRAISALS, GOVERNMENT",
        "COUNCIL_MEMBER, CLOSE_APPRAISALS, NONE",
        "SIGNER, SIGN_DECISIONS, PROVINCE",
        "UNIT_SECRETARY, SIGN_DECISIONS, OWN_UNIT",
        "AUDITOR, SIGN_DECISIONS, NONE",
        "PROVINCE_ADMIN, PUBLISH_MODELS, PROVINCE",
        "UNIT_SECRETARY, PUBLISH_MODELS, NONE",
        "SIGNER, PUBLISH_MODELS, NONE",
        "PROVINCE_ADMIN, READ_PENDING_RESULTS, PROVINCE",
        "COUNCIL_MEMBER, READ_PENDING_RESULTS, PROVINCE",
        "SIGNER, READ_PENDING_RESULTS, PROVINCE",
        "NOMINATOR, READ_PENDING_RESULTS, NONE",
        "UNIT_CLERK, READ_PENDING_RESULTS, NONE",
        "UNIT_SECRETARY, READ_PENDING_RESULTS, NONE",
        "HOME_AFFAIRS_OFFICER, READ_PENDING_RESULTS, NONE",
        "AUDITOR, READ_PENDING_RESULTS, NONE",
        "PROVINCE_ADMIN, PREPARE_DECISIONS, PROVINCE",
        "SIGNER, PREPARE_DECISIONS, PROVINCE",
        "COUNCIL_MEMBER, PREPARE_DECISIONS, NONE",
        "UNIT_SECRETARY, PREPARE_DECISIONS, NONE",
        "AUDITOR, READ_MODELS, PROVINCE",
        "PROVINCE_ADMIN, MANAGE_SCHEMES, PROVINCE",
        "UNIT_SECRETARY, MANAGE_SCHEMES, NONE",
        "PROVINCE_ADMIN, MANAGE_REGISTRATION, PROVINCE",
        "UNIT_SECRETARY, MANAGE_REGISTRATION, NONE"
    })
    void modelsAndSchemesFollowThePrintedMatrix(Duty duty, Right right, Reach reach) {
        assertThat(RightsMatrix.reach(duty, right)).isEqualTo(reach);
    }
}
