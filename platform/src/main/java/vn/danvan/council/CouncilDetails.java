package vn.danvan.council;

import java.util.List;

/**
 * @param memberships all there ever were, those of today among them, in the order of roles
 * @param manageable whether the acting post may change it
 */
public record CouncilDetails(CouncilSummary summary, List<Membership> memberships, boolean manageable) {}
