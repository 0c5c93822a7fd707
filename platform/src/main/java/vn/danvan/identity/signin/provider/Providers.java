package vn.danvan.identity.signin.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.danvan.tenancy.TenantId;

/**
 * The identity providers of the provinces that have their own. One that does not answer costs its own people a moment and
 * nobody else anything: it is asked outside of every lock, waited for shortly, and then left alone for a while.
 */
@Component
public class Providers {

    static final Duration PATIENCE = Duration.ofSeconds(3);
    public static final Duration LEFT_ALONE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);
    private static final ParameterizedTypeReference<Map<String, Object>> MAP = new ParameterizedTypeReference<>() {};
    private static final int LARGEST_KEYS = 200_000;
    private static final Duration KEYS_KEPT = Duration.ofMinutes(5);
    /** A token with an invented key must not make us ask at its sender's pace. */
    private static final Duration KEYS_ASKED_AT_MOST_EVERY = Duration.ofSeconds(2);
    /** Keys that worked go on doing so while the provider is away. */
    private static final Duration KEYS_WITHOUT_PROVIDER = Duration.ofHours(4);

    private final ProvinceIssuers issuers;
    private final Clock clock;
    private final Map<TenantId, Provider> known = new ConcurrentHashMap<>();
    private final Map<TenantId, Instant> silent = new ConcurrentHashMap<>();
    private final RestClient rest;

    Providers(ProvinceIssuers issuers, Clock clock) {
        this.issuers = issuers;
        this.clock = clock;
        this.rest = RestClient.builder().requestFactory(patient(PATIENCE)).build();
    }

    static JdkClientHttpRequestFactory patient(Duration patience) {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build());
        factory.setReadTimeout(patience);
        return factory;
    }

    /** As it told of itself when it was last asked. @throws ProviderDown when it never answered */
    Provider of(TenantId tenant) {
        Provider provider = known.get(tenant);
        return provider == null ? asked(tenant) : provider;
    }

    /** Asked now, since somebody is about to be sent there. */
    Provider asked(TenantId tenant) {
        Instant failed = silent.get(tenant);
        if (failed != null && failed.plus(LEFT_ALONE).isAfter(clock.instant())) {
            throw new ProviderDown(tenant, new IllegalStateException("it did not a moment ago"));
        }
        try {
            Provider provider = ask(issuers.of(tenant), known.get(tenant));
            known.put(tenant, provider);
            silent.remove(tenant);
            return provider;
        } catch (RestClientException | IllegalStateException | IllegalArgumentException | MalformedURLException down) {
            silent.put(tenant, clock.instant());
            LOG.warn("The identity provider of {} does not answer: {}", tenant, down.getMessage());
            throw new ProviderDown(tenant, down);
        }
    }

    private Provider ask(String issuer, @Nullable Provider before) throws MalformedURLException {
        Map<String, Object> addresses = rest.get()
                .uri(URI.create(issuer + "/.well-known/openid-configuration"))
                .retrieve()
                .body(MAP);
        if (addresses == null || !issuer.equals(addresses.get("issuer"))) {
            throw new IllegalStateException("what answers at " + issuer + " is another issuer");
        }
        if (before != null && before.addresses().equals(addresses)) {
            return before;
        }
        return new Provider(addresses, keys(String.valueOf(addresses.get("jwks_uri"))));
    }

    private static JWKSource<SecurityContext> keys(String address) throws MalformedURLException {
        URL url = URI.create(address).toURL();
        int wait = (int) PATIENCE.toMillis();
        return JWKSourceBuilder.<SecurityContext>create(url, new DefaultResourceRetriever(wait, wait, LARGEST_KEYS))
                .cache(KEYS_KEPT.toMillis(), PATIENCE.multipliedBy(2).toMillis())
                .refreshAheadCache(false)
                .rateLimited(KEYS_ASKED_AT_MOST_EVERY.toMillis())
                .outageTolerant(KEYS_WITHOUT_PROVIDER.toMillis())
                .build();
    }
}
