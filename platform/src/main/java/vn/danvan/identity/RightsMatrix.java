package vn.danvan.identity;

import java.util.Set;

/** The default matrix of duties and rights; a row per right, so that it can be read beside the printed one. */
final class RightsMatrix {

    private RightsMatrix() {}

    static Reach reach(Duty duty, Right right) {
        return switch (right) {
            case READ_UNITS -> Reach.PROVINCE;
            case MANAGE_UNITS, MANAGE_ACCOUNTS -> duty == Duty.PROVINCE_ADMIN ? Reach.PROVINCE : Reach.NONE;
            case IMPORT_DOCUMENTS, PREPARE_PLANS -> importing(duty);
            case ISSUE_PLANS -> issuing(duty);
            case WORK_ON_TASKS -> working(duty);
            case SEE_OWN_WORK -> waitedFor(duty);
            case READ_DOCUMENTS, READ_PLANS, READ_MODELS -> reading(duty);
            case READ_SCHEMES -> Reach.PROVINCE;
            case MANAGE_SCHEMES, MANAGE_COUNCILS, MANAGE_REGISTRATION ->
                duty == Duty.PROVINCE_ADMIN ? Reach.PROVINCE : Reach.NONE;
            case REGISTER_MODELS -> ofUnit(duty, Duty.NOMINATOR, Duty.UNIT_CLERK, Duty.UNIT_SECRETARY);
            case ENDORSE_MODELS -> ofUnit(duty, Duty.UNIT_SECRETARY);
            case REPORT_MODELS -> orProvince(duty, ofUnit(duty, Duty.NOMINATOR, Duty.UNIT_CLERK, Duty.UNIT_SECRETARY));
            case REVIEW_MODELS -> orProvince(duty, ofUnit(duty, Duty.UNIT_SECRETARY));
            case CHECK_DOSSIERS -> orProvince(duty, ofUnit(duty, Duty.UNIT_CLERK));
            case CLOSE_APPRAISALS ->
                duty == Duty.HOME_AFFAIRS_OFFICER ? Reach.GOVERNMENT : orProvince(duty, Reach.NONE);
            case SIGN_DECISIONS -> duty == Duty.SIGNER ? Reach.PROVINCE : ofUnit(duty, Duty.UNIT_SECRETARY);
            case READ_COUNCILS -> readingCouncils(duty);
            case SCORE_MODELS -> duty == Duty.COUNCIL_MEMBER ? Reach.PROVINCE : Reach.NONE;
            case PUBLISH_MODELS -> orProvince(duty, Reach.NONE);
            case READ_PENDING_RESULTS -> provinceOf(duty, Duty.PROVINCE_ADMIN, Duty.COUNCIL_MEMBER, Duty.SIGNER);
            case PREPARE_DECISIONS -> provinceOf(duty, Duty.PROVINCE_ADMIN, Duty.SIGNER);
            case READ_AUDIT -> auditing(duty);
        };
    }

    private static Reach ofUnit(Duty duty, Duty... allowed) {
        return Set.of(allowed).contains(duty) ? Reach.OWN_UNIT : Reach.NONE;
    }

    private static Reach provinceOf(Duty duty, Duty... allowed) {
        return Set.of(allowed).contains(duty) ? Reach.PROVINCE : Reach.NONE;
    }

    /** The provincial administrator everywhere, the others as they are. */
    private static Reach orProvince(Duty duty, Reach others) {
        return duty == Duty.PROVINCE_ADMIN ? Reach.PROVINCE : others;
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

    /** Those for whom tasks, plans, models, score sheets or decisions can wait. */
    private static Reach waitedFor(Duty duty) {
        return switch (duty) {
            case NOMINATOR, UNIT_CLERK, UNIT_SECRETARY, HOME_AFFAIRS_OFFICER, PROVINCE_ADMIN, COUNCIL_MEMBER, SIGNER ->
                Reach.OWN_UNIT;
            case AUDITOR -> Reach.NONE;
        };
    }

    private static Reach auditing(Duty duty) {
        return switch (duty) {
            case UNIT_SECRETARY -> Reach.OWN_UNIT;
            case PROVINCE_ADMIN, AUDITOR -> Reach.PROVINCE;
            case NOMINATOR, UNIT_CLERK, HOME_AFFAIRS_OFFICER, COUNCIL_MEMBER, SIGNER -> Reach.NONE;
        };
    }

    private static Reach readingCouncils(Duty duty) {
        return switch (duty) {
            case PROVINCE_ADMIN, HOME_AFFAIRS_OFFICER, COUNCIL_MEMBER, SIGNER, AUDITOR -> Reach.PROVINCE;
            case NOMINATOR, UNIT_CLERK, UNIT_SECRETARY -> Reach.NONE;
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
