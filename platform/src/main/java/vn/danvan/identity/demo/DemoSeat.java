package vn.danvan.identity.demo;

import vn.danvan.tenancy.TenantId;

/**
 * A demo account in one of its posts.
 *
 * @param unit code of the post's unit
 */
public record DemoSeat(TenantId province, String account, String unit) {}
