package vn.danvan.identity;

/** What a post is there for; rights follow from it. */
public enum Duty {
    NOMINATOR,
    UNIT_CLERK,
    UNIT_SECRETARY,
    PROVINCE_ADMIN,
    HOME_AFFAIRS_OFFICER,
    COUNCIL_MEMBER,
    SIGNER,
    AUDITOR;

    /** Whether a post with this duty carries the right anywhere at all. */
    public boolean carries(Right right) {
        return RightsMatrix.reach(this, right) != Reach.NONE;
    }
}
