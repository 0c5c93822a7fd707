package vn.danvan.organisation.groups;

import vn.danvan.shared.UnitId;

/** Whom a phrase means. */
public sealed interface Addressee {

    String name();

    record OfUnit(UnitId unit, String name) implements Addressee {}

    record OfGroup(GroupId group, String name) implements Addressee {}
}
