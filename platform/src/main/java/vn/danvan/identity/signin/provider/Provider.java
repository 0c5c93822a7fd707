package vn.danvan.identity.signin.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Map;

/**
 * What an identity provider tells of itself.
 *
 * @param addresses its discovery document
 * @param keys those with which it signs; asked for anew when a token names one that is not among them
 */
record Provider(Map<String, Object> addresses, JWKSource<SecurityContext> keys) {}
