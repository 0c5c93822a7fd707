package vn.danvan.notices;

import java.time.Duration;

/**
 * Work that a feature has done again and again in every province, on one node at a time. What was done must be told from
 * the province's own rows: a node that dies in the middle leaves it to the next.
 */
public interface ProvinceJob {

    /** Never changes: a row of the registry bears it. */
    String name();

    Duration every();

    /** In the current province, where nobody acts. */
    void run();
}
