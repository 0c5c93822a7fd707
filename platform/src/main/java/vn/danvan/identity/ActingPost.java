package vn.danvan.identity;

import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;
import vn.danvan.tenancy.TenantId;

/** The person at the desk, in the post chosen for this work. */
public record ActingPost(
        TenantId tenant,
        PersonId person,
        String fullName,
        PostId post,
        String position,
        UnitId unit,
        Side side,
        Duty duty) {}
