package vn.danvan.identity.server.issuer;

import java.util.List;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Says in the token what it is and for whom, so that an identity token never passes as a key to the API. */
@Component
class TokenMarks implements OAuth2TokenCustomizer<JwtEncodingContext> {

    @Override
    public void customize(JwtEncodingContext context) {
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return;
        }
        context.getJwsHeader().type("at+jwt");
        if (context.getAuthorizedScopes().contains(ProvinceClients.API_SCOPE)) {
            context.getClaims().audience(List.of(ProvinceClients.API_AUDIENCE));
        }
    }
}
