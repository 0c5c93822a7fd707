package vn.danvan.replication.effect;

/** Who answers. Each has a text {@code replication.side.<name>}. */
public enum CheckSide {
    UNIT,
    SUPERIOR
}
