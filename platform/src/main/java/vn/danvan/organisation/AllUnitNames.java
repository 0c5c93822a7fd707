package vn.danvan.organisation;

/**
 * What each unit is called, as a part of a query over many rows. All names are read once: to seek each row's own takes ten
 * times as long for two thousand of them. For a few rows it is the other way round.
 */
public final class AllUnitNames {

    /** A table {@code (unit_id, name)}; wants {@code :today}, of which day the names are. */
    public static final String TABLE = """
            (select distinct on (unit_id) unit_id, name from unit_version where valid_from <= :today
               order by unit_id, valid_from desc)""";

    private AllUnitNames() {}
}
