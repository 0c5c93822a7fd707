package vn.danvan.organisation;

import java.util.Arrays;

/**
 * The kinds of unit that are offered to people. A province's own list may hold others: those are shown and kept as they
 * are.
 */
public enum UnitType {
    PROVINCIAL_PARTY_COMMITTEE,
    PARTY_COMMISSION,
    PARTY_BLOC_COMMITTEE,
    DISTRICT_PARTY_COMMITTEE,
    COMMUNE_PARTY_COMMITTEE,
    GRASSROOTS_PARTY_COMMITTEE,
    PARTY_CELL,
    PEOPLES_COMMITTEE,
    DEPARTMENT,
    PUBLIC_SERVICE_UNIT,
    DISTRICT,
    COMMUNE,
    FRONT,
    MASS_ORGANISATION,
    ARMED_FORCES,
    STEERING_COMMITTEE,
    OTHER;

    public static boolean knows(String type) {
        return Arrays.stream(values()).anyMatch(each -> each.name().equals(type));
    }
}
