package vn.danvan.identity.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An address of the provider that can be taken away and given back without stopping the provider itself. */
final class Relay {

    enum State {
        OPEN,
        CLOSED,
        /** Takes the call and never says a word. */
        SILENT
    }

    private final ServerSocket server;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile State state = State.OPEN;

    Relay(int target) {
        this.target = target;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Ends what is under way, too. */
    void become(State next) {
        state = next;
        sockets.forEach(Relay::close);
        sockets.clear();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                sockets.add(caller);
                switch (state) {
                    case OPEN -> connect(caller);
                    case CLOSED -> close(caller);
                    case SILENT -> {}
                }
            } catch (IOException ended) {
                // this caller got no answer; the next may
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        Socket provider = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.add(provider);
        Thread.ofVirtual().start(() -> pump(caller, provider));
        Thread.ofVirtual().start(() -> pump(provider, caller));
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // either end may hang up
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // it was closed already
        }
    }
}
