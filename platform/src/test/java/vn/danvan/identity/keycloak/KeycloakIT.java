package vn.danvan.identity.keycloak;

import org.junit.jupiter.api.Nested;
import vn.danvan.journeys.KeycloakJourney;

/**
 * All that needs a real Keycloak, in one class: each JVM that runs a part of it starts a provider and a platform beside
 * the one that all other tests share, which takes longer than the tests do.
 */
class KeycloakIT {

    @Nested
    class SignIn extends KeycloakSignIn {}

    @Nested
    class Tokens extends KeycloakTokens {}

    @Nested
    class Browser extends KeycloakJourney {}
}
