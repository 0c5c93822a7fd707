package vn.danvan.identity.server.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import vn.danvan.tenancy.CurrentTenant;

/** Where somebody was going when a province asked for a password: kept per province, as two may be open in two tabs. */
@Component
public class ProvinceRequestCache implements RequestCache {

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        ofCurrent().saveRequest(request, response);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return ofCurrent().getRequest(request, response);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return ofCurrent().getMatchingRequest(request, response);
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        ofCurrent().removeRequest(request, response);
    }

    private static HttpSessionRequestCache ofCurrent() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setSessionAttrName("ISSUER_SAVED_REQUEST " + CurrentTenant.required());
        return cache;
    }
}
