package vn.danvan.tenancy.connections;

import java.io.IOException;
import java.util.Optional;

/** The embedded server starts only where no server is configured, and ends with the platform. */
final class EmbeddedOrNone implements AutoCloseable {

    private final Optional<EmbeddedServer> server;

    EmbeddedOrNone(TenancySettings settings) {
        this.server = settings.servers().isEmpty()
                ? Optional.of(new EmbeddedServer(settings.dataDirectory()))
                : Optional.empty();
    }

    Optional<EmbeddedServer> server() {
        return server;
    }

    @Override
    public void close() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
