package vn.danvan.scoring.scheme;

/**
 * Something after which the band can be no better than one.
 *
 * @param atBest code of that band
 */
public record BandCap(String code, String name, String atBest) {}
