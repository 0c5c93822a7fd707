package vn.danvan.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body was read already, and is given to the handler again. */
final class ReadBody extends HttpServletRequestWrapper {

    private static final int MOST = 20 * 1024 * 1024;

    private final byte[] body;

    private ReadBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** @throws IdempotencyProblem when the body is larger than 20 MB */
    static ReadBody of(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw new IdempotencyProblem(IdempotencyProblem.Reason.TOO_LARGE);
        }
        return new ReadBody(request, body);
    }

    byte[] bytes() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Stream(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        String named = getCharacterEncoding();
        Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private static final class Stream extends ServletInputStream {

        private final ByteArrayInputStream rest;

        Stream(ByteArrayInputStream rest) {
            this.rest = rest;
        }

        @Override
        public int read() {
            return rest.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return rest.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return rest.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is in memory: nobody need wait for it");
        }
    }
}
