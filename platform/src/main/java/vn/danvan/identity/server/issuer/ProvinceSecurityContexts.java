package vn.danvan.identity.server.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.TenantId;

/** Being known at a province's issuer is not being signed in to the platform: each issuer keeps its own attribute. */
@Component
public class ProvinceSecurityContexts implements SecurityContextRepository {

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return ofCurrent().loadContext(holder);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return ofCurrent().loadDeferredContext(request);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        ofCurrent().saveContext(context, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return ofCurrent().containsContext(request);
    }

    /** The issuer asks who it is when this browser comes next, whoever is signed in to the platform. */
    public static void forget(TenantId tenant, HttpSession session) {
        session.removeAttribute(attribute(tenant));
    }

    private static HttpSessionSecurityContextRepository ofCurrent() {
        HttpSessionSecurityContextRepository repository = new HttpSessionSecurityContextRepository();
        repository.setSpringSecurityContextKey(attribute(CurrentTenant.required()));
        return repository;
    }

    private static String attribute(TenantId tenant) {
        return "ISSUER " + tenant;
    }
}
