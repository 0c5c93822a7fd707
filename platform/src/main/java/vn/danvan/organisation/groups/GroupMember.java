package vn.danvan.organisation.groups;

import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;

/** A unit under its name of the day in question. */
public record GroupMember(UnitId unit, String code, String name, String shortName, String type, Side side) {}
