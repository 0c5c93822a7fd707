package vn.danvan.tenancy.provinces;

import java.util.Map;
import org.springframework.modulith.NamedInterface;
import vn.danvan.tenancy.ReservedNames;
import vn.danvan.tenancy.TenantId;

/**
 * A province that an operator asks for, kept in the registry instead of a folder.
 *
 * @param placement name of the PostgreSQL server that shall hold it
 * @param files as in a province's folder: name → content
 */
@NamedInterface("provinces")
public record NewProvince(TenantId id, String placement, Map<String, String> files) {

    public NewProvince {
        if (ReservedNames.contains(id.value())) {
            throw new IllegalArgumentException("reserved: " + id);
        }
        files = Map.copyOf(files);
    }
}
