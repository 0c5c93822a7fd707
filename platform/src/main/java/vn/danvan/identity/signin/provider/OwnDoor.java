package vn.danvan.identity.signin.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/**
 * Where this process asks its own issuer: at the connector by which the present request came. By the public address it
 * would leave through the proxy, whose certificate a closed network's own authority may have signed, to a name that a
 * server may not be able to reach from inside. The issuer signs for the public address all the same: it is told to it as
 * a proxy tells it.
 */
@Component
class OwnDoor {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final boolean told;

    /** Which addresses the connector believes; none where it keeps to those that are private. */
    private final @Nullable Pattern believed;

    OwnDoor(ServerProperties server, @Value("${server.tomcat.remoteip.internal-proxies:}") String proxies) {
        this.believed = proxies.isBlank() ? null : Pattern.compile(proxies);
        this.told =
                server.getForwardHeadersStrategy() == ForwardHeadersStrategy.NATIVE && !Ssl.isEnabled(server.getSsl());
    }

    /**
     * @param tail of the address, below the context path
     * @return at the connector; at the public address where the connector would not believe us, as it has an address that
     *     is not private or not among the proxies that were set, speaks TLS itself or believes no proxy
     */
    String address(String tail) {
        HttpServletRequest request = request();
        InetAddress local = InetAddress.ofLiteral(request.getLocalAddr());
        return told && isBelieved(local) ? atConnector(request, local) + tail : here().toUriString() + tail;
    }

    private boolean isBelieved(InetAddress local) {
        return believed == null
                ? local.isLoopbackAddress() || local.isSiteLocalAddress()
                : believed.matcher(local.getHostAddress()).matches();
    }

    private static String atConnector(HttpServletRequest request, InetAddress local) {
        String host = local.getHostAddress();
        String literal = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + literal + ":" + request.getLocalPort() + request.getContextPath();
    }

    /** Says for which public address the request is meant, to nobody but ourselves. */
    void introduce(URI address, HttpHeaders headers) {
        if (!told || !address.toString().startsWith(ownAuthority())) {
            return;
        }
        UriComponents here = here();
        boolean secure = "https".equals(here.getScheme());
        int port = here.getPort();
        headers.set("X-Forwarded-Proto", secure ? "https" : "http");
        headers.set("X-Forwarded-Host", here.getHost());
        headers.set("X-Forwarded-Port", String.valueOf(port >= 0 ? port : secure ? HTTPS : HTTP));
    }

    private static String ownAuthority() {
        HttpServletRequest request = request();
        return atConnector(request, InetAddress.ofLiteral(request.getLocalAddr())) + "/";
    }

    private static UriComponents here() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
