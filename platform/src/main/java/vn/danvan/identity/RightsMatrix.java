package vn.danvan.identity;

/** The default matrix of duties and rights; a row per right, so that it can be read beside the printed one. */
final class RightsMatrix {

    private RightsMatrix() {}

    static Reach reach(Duty duty, Right right) {
        return switch (right) {
            case READ_UNITS -> Reach.PROVINCE;
            case MANAGE_UNITS -> duty == Duty.PROVINCE_ADMIN ? Reach.PROVINCE : Reach.NONE;
            case IMPORT_DOCUMENTS, PREPARE_PLANS -> importing(duty);
            case ISSUE_PLANS -> issuing(duty);
            case WORK_ON_TASKS -> working(duty);
            case READ_DOCUMENTS, READ_PLANS -> reading(duty);
        };
    }

    private static Reach importing(Duty duty) {
        return switch (duty) {
            case UNIT_CLERK, UNIT_SECRETARY -> Reach.OWN_UNIT;
            case HOME_AFFAIRS_OFFICER -> Reach.GOVERNMENT;
            case PROVINCE_ADMIN -> Reach.PROVINCE;
            case NOMINATOR, COUNCIL_MEMBER, SIGNER, AUDITOR -> Reach.NONE;
        };
    }

    private static Reach issuing(Duty duty) {
        return switch (duty) {
            case UNIT_SECRETARY -> Reach.OWN_UNIT;
            case HOME_AFFAIRS_OFFICER -> Reach.GOVERNMENT;
            case PROVINCE_ADMIN -> Reach.PROVINCE;
            case NOMINATOR, UNIT_CLERK, COUNCIL_MEMBER, SIGNER, AUDITOR -> Reach.NONE;
        };
    }

    /** Tasks are given to units, the administrator's and the home affairs office among them. */
    private static Reach working(Duty duty) {
        return switch (duty) {
            case UNIT_CLERK, UNIT_SECRETARY, HOME_AFFAIRS_OFFICER, PROVINCE_ADMIN -> Reach.OWN_UNIT;
            case NOMINATOR, COUNCIL_MEMBER, SIGNER, AUDITOR -> Reach.NONE;
        };
    }

    private static Reach reading(Duty duty) {
        return switch (duty) {
            case NOMINATOR, UNIT_CLERK, UNIT_SECRETARY, COUNCIL_MEMBER -> Reach.OWN_UNIT;
            case HOME_AFFAIRS_OFFICER -> Reach.GOVERNMENT;
            case PROVINCE_ADMIN, SIGNER, AUDITOR -> Reach.PROVINCE;
        };
    }
}
