package vn.danvan.identity.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.danvan.identity.server.issuer.ProvinceAccounts;
import vn.danvan.shared.Networks;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/**
 * Somebody says to be somebody.
 *
 * @param username as accounts are stored, see {@link ProvinceAccounts#name}
 * @param network where from, see {@link Networks}
 * @param device the device from which this account signed in before; null for a stranger
 */
public record Guess(
        TenantId tenant,
        String username,
        String network,
        @Nullable String device) {

    public static Guess by(String username, KnownDevices devices, HttpServletRequest request) {
        return new Guess(
                CurrentTenant.required(),
                username,
                Networks.of(request.getRemoteAddr()),
                devices.of(request, username).orElse(null));
    }
}
