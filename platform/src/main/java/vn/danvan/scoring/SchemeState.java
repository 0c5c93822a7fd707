package vn.danvan.scoring;

/** How firm an edition is. */
public enum SchemeState {
    /** May still be changed, may not be used. */
    DRAFT,
    /** May be used; a change is a new edition. */
    PUBLISHED,
    /** Something was scored by it, so it stays as it is for ever. */
    LOCKED
}
