package vn.danvan.twin;

import java.util.List;
import java.util.stream.Stream;

/** Addresses that filters, Vaadin and the container answer, which no registry lists. */
final class Addresses {

    private static final List<String> OF_A_PROVINCE = List.of(
            "/%s",
            "/%s/",
            "/%s/oauth2/authorize",
            "/%s/oauth2/authorize?response_type=code&client_id=danvan-web&scope=openid&redirect_uri=http://localhost/x",
            "/%s/oauth2/jwks",
            "/%s/oauth2/introspect",
            "/%s/oauth2/revoke",
            "/%s/userinfo",
            "/%s/connect/logout",
            "/%s/.well-known/openid-configuration",
            "/%s/.well-known/oauth-authorization-server",
            "/%s/api/v1/plans",
            "/%s/ke-hoach",
            "/oauth2/authorization/%s",
            "/login/oauth2/code/%s?code=x&state=y",
            "/dang-nhap?tinh=%s");

    private static final List<String> OF_NOBODY = List.of(
            "/",
            "/dang-nhap?error",
            "/dang-nhap?ra",
            "/error",
            "/api/openapi.json",
            "/api/v1",
            "/api/v1/nothing",
            "/khong-co-trang-nay",
            "/styles/sign-in.css",
            "/favicon.ico",
            "/robots.txt",
            "/actuator",
            "/actuator/health",
            "/actuator/env",
            "/VAADIN/nothing",
            "/VAADIN/dynamic/resource/0/x/y",
            "/?v-r=heartbeat",
            "/?v-r=uidl&v-uiId=0",
            "/?v-r=init&location=ke-hoach&query=",
            "/login",
            "/logout",
            "/manifest.webmanifest");

    private Addresses() {}

    static List<String> besideSpring() {
        return Stream.concat(
                        OF_NOBODY.stream(), OF_A_PROVINCE.stream().flatMap(path -> Stream.of(Twins.ONE, Twins.OTHER)
                                .map(path::formatted)))
                .toList();
    }
}
