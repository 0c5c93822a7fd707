package vn.danvan.journeys;

import java.util.function.Supplier;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * Two provinces that differ by their {@code tenant.yaml}, with a scheme and marks of their own. What the members give is
 * somewhat less than 75 points of a hundred: enough in one province and not in the other.
 */
enum RuledProvince {
    HOA_BINH("hoa-binh", "Hòa Bình", 1280, 60, 40, 35, "6", "8", true),
    KHANH_HOA("khanh-hoa", "Khánh Hòa", 360, 70, 50, 25, "7", "7", false);

    final String id;
    final String province;
    final int width;
    final int firstMost;
    final int first;
    final int second;
    final String firstKey;
    final String secondKey;
    final boolean enough;

    RuledProvince(
            String id,
            String province,
            int width,
            int firstMost,
            int first,
            int second,
            String firstKey,
            String secondKey,
            boolean enough) {
        this.id = id;
        this.province = province;
        this.width = width;
        this.firstMost = firstMost;
        this.first = first;
        this.second = second;
        this.firstKey = firstKey;
        this.secondKey = secondKey;
        this.enough = enough;
    }

    String picture(String of) {
        return "way-" + of + "-" + width;
    }

    <T> T within(Supplier<T> work) {
        return CurrentTenant.<T, RuntimeException>callAs(new TenantId(id), work::get);
    }
}
