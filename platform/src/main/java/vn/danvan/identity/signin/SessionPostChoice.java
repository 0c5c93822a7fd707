package vn.danvan.identity.signin;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.danvan.identity.Acting;
import vn.danvan.identity.NobodyActs;
import vn.danvan.identity.PostChoice;
import vn.danvan.identity.PostId;

/** The choice lies in the principal, so that it goes wherever the principal goes. */
@Component
class SessionPostChoice implements PostChoice {

    private final Acting acting;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionPostChoice(Acting acting) {
        this.acting = acting;
    }

    @Override
    public void choose(PostId post) {
        boolean holds =
                acting.choices().stream().anyMatch(choice -> choice.post().equals(post));
        if (!holds
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof SignedInPerson person)) {
            throw new NobodyActs();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new OAuth2AuthenticationToken(
                person.choosing(post), token.getAuthorities(), token.getAuthorizedClientRegistrationId()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(
                context,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
