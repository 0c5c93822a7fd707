package vn.danvan.tenancy;

import java.util.Set;

/**
 * Ids that no province may have: their schema or role would be one of ours or of PostgreSQL, or their address would hide
 * pages of the application.
 */
public final class ReservedNames {

    /** Where the operators' console lives; belongs to no province. */
    public static final String CONSOLE = "van-hanh";

    private static final Set<String> SCHEMAS_AND_ROLES =
            Set.of("platform", "shared", "public", "information-schema", "nobody", "owner");
    private static final Set<String> ADDRESSES = Set.of(
            CONSOLE,
            "actuator",
            "api",
            "chon-chuc-vu",
            "cham-diem",
            "cong-khai",
            "cong-nhan",
            "dang-nhap",
            "don-vi",
            "error",
            "hieu-qua",
            "hoi-dong",
            "icons",
            "ke-hoach",
            "lich",
            "login",
            "logout",
            "mau-dang-ky",
            "mo-hinh",
            "nhan-rong",
            "nhap-van-ban",
            "nhat-ky",
            "oauth2",
            "phien-dang-nhap",
            "phien-hop",
            "styles",
            "thong-bao",
            "thu-vien",
            "van-ban",
            "viec-cua-toi");

    private ReservedNames() {}

    public static boolean contains(String id) {
        return SCHEMAS_AND_ROLES.contains(id)
                || ADDRESSES.contains(id)
                || id.equals("spare")
                || id.startsWith("spare-")
                || id.startsWith("pg-");
    }
}
