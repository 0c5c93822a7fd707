package vn.danvan.identity.server.issuer;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Authorisations in the schema of the province. The library's service looks at the table's columns when it is made, and
 * at start there is no province to look at: so it is made at the first request.
 */
@Component
class StoredAuthorizations implements OAuth2AuthorizationService {

    private final Supplier<OAuth2AuthorizationService> stored;

    StoredAuthorizations(JdbcOperations jdbc, ProvinceClients clients) {
        this.stored = SingletonSupplier.of(() -> new JdbcOAuth2AuthorizationService(jdbc, clients));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        stored.get().save(authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        stored.get().remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return stored.get().findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return stored.get().findByToken(token, type);
    }
}
