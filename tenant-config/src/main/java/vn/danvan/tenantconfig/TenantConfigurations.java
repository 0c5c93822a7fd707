package vn.danvan.tenantconfig;

import java.util.List;
import java.util.stream.Stream;

/** The provinces that ship with the product. */
public final class TenantConfigurations {

    private TenantConfigurations() {}

    public static List<TenantConfiguration> all() {
        return Stream.of("khanh-hoa", "dong-nai", "quang-binh", "tay-ninh", "hoa-binh")
                .map(TenantConfiguration::new)
                .toList();
    }
}
