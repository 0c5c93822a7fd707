package vn.danvan.organisation.groups;

/** @param version what a change of the group must name */
public record UnitGroup(GroupId id, String code, int version, GroupFacts facts) {}
