package vn.danvan.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * SHA-256, in hexadecimal, over what a request asks for: method, address and content. Of a multipart request each
 * parameter and file counts; not the boundary, which a client makes anew each time.
 */
final class RequestHash {

    private static final String END_OF_LIST = "";

    private final MessageDigest digest;

    private RequestHash(HttpServletRequest request) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
        add(request.getMethod());
        add(request.getRequestURI());
        add(request.getQueryString());
    }

    static String of(HttpServletRequest request, byte[] body) {
        RequestHash hash = new RequestHash(request);
        hash.add(request.getContentType());
        hash.add(body);
        return hash.hex();
    }

    static String of(MultipartHttpServletRequest request) throws IOException {
        RequestHash hash = new RequestHash(request);
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> hash.addAll(name, List.of(values)));
        for (Map.Entry<String, List<MultipartFile>> named : new TreeMap<>(request.getMultiFileMap()).entrySet()) {
            for (MultipartFile file : named.getValue()) {
                hash.addAll(named.getKey(), List.of(text(file.getOriginalFilename()), text(file.getContentType())));
                hash.add(file);
            }
        }
        return hash.hex();
    }

    private void addAll(String name, List<String> values) {
        add(name);
        values.forEach(this::add);
        add(END_OF_LIST);
    }

    private void add(@Nullable String value) {
        add(text(value).getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that no two lists of values run together into the same bytes. */
    private void add(byte[] value) {
        addLength(value.length);
        digest.update(value);
    }

    private void add(MultipartFile file) throws IOException {
        addLength(file.getSize());
        try (InputStream content = file.getInputStream();
                OutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.transferTo(digesting);
        }
    }

    private void addLength(long length) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(length).flip());
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
