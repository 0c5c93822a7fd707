package vn.danvan.models.duplicates;

/**
 * What two registrations are compared by, as people typed it.
 *
 * @param unit the lead unit's name
 * @param field code of the field
 */
public record ModelTraits(String id, String name, String place, String unit, String field, int year) {}
