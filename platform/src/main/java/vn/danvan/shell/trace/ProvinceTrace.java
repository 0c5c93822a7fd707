package vn.danvan.shell.trace;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantConflict;
import vn.danvan.tenancy.TenantId;

/**
 * Marks log lines and request metrics with the province, once Spring Security knows it. Only a province that really
 * serves the request becomes a mark, never a word from an address: the number of time series stays that of provinces.
 */
@Component
@Order(ProvinceTrace.AFTER_SECURITY)
class ProvinceTrace extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 0;
    static final String KEY = "tenant";
    private static final String NONE = "none";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String province = province();
        if (province.equals(NONE)) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ProvinceTrace.class.getName(), province);
        try (var line = MDC.putCloseable(KEY, province)) {
            chain.doFilter(request, response);
        }
    }

    private static String province() {
        try {
            return CurrentTenant.find().map(TenantId::value).orElse(NONE);
        } catch (TenantConflict refusedFurtherOn) {
            return NONE;
        }
    }

    @Component
    static class Convention extends DefaultServerRequestObservationConvention {

        @Override
        public KeyValues getLowCardinalityKeyValues(ServerRequestObservationContext context) {
            Object province = context.getCarrier() == null
                    ? null
                    : context.getCarrier().getAttribute(ProvinceTrace.class.getName());
            return super.getLowCardinalityKeyValues(context)
                    .and(KeyValue.of(KEY, province == null ? NONE : province.toString()));
        }
    }
}
