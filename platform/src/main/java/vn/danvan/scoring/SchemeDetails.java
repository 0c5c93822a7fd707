package vn.danvan.scoring;

import vn.danvan.scoring.scheme.Scheme;

/** @param version of the stored record, for whoever wants to change it */
public record SchemeDetails(SchemeSummary summary, int version, Scheme scheme) {}
