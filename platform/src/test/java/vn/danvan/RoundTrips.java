package vn.danvan;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import javax.net.SocketFactory;

/**
 * Counts how often a thread of ours wrote to PostgreSQL and then waited for the answer, whichever library asked. The
 * driver makes it: {@code jdbc:postgresql://…?socketFactory=vn.danvan.RoundTrips}.
 */
public final class RoundTrips extends SocketFactory {

    /** By thread, so that what the platform does on its own in the background does not count. */
    private static final ThreadLocal<long[]> COUNT = ThreadLocal.withInitial(() -> new long[1]);

    /** More than the driver's five, after which it keeps a statement prepared. */
    private static final int TIMES = 7;

    public static String countedAt(String address) {
        return address + (address.contains("?") ? "&" : "?") + "socketFactory=" + RoundTrips.class.getName();
    }

    /** Of the present thread while it does this work. */
    public static long during(Runnable work) {
        long before = COUNT.get()[0];
        work.run();
        return COUNT.get()[0] - before;
    }

    /**
     * Of work that may be done again: a fresh connection asks for types, and the driver once more when it keeps a statement
     * prepared.
     */
    public static long fewest(Runnable work) {
        return LongStream.range(0, TIMES).map(time -> during(work)).min().orElseThrow();
    }

    @Override
    public Socket createSocket() {
        return new Counted();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new UnsupportedOperationException();
    }

    private static final class Counted extends Socket {

        private final AtomicBoolean asked = new AtomicBoolean();

        @Override
        public OutputStream getOutputStream() throws IOException {
            return new FilterOutputStream(super.getOutputStream()) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    asked.set(true);
                    out.write(bytes, offset, length);
                }
            };
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    if (asked.getAndSet(false)) {
                        COUNT.get()[0]++;
                    }
                    return super.read(bytes, offset, length);
                }
            };
        }
    }
}
