package vn.danvan.identity.settings;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many failed passwords are answered within the window; each comes back evenly over it.
 *
 * @param perAccount for one account from one address, or from one device that signed in before
 * @param perAddress from one IPv4 address or one IPv6 network (/64), over all accounts and provinces
 * @param perProvince from all devices that never signed in, so that many addresses together do not guess without end
 */
public record ThrottleRules(
        @DefaultValue("5") int perAccount,
        @DefaultValue("50") int perAddress,
        @DefaultValue("500") int perProvince,
        @DefaultValue("15m") Duration window) {}
