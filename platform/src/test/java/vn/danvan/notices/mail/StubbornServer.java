package vn.danvan.notices.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An SMTP server that lets everybody in, hears the whole mail, and then does not take it. */
final class StubbornServer implements AutoCloseable {

    private final ServerSocket socket;
    private final @Nullable String lastWord;

    /** @param lastWord what it says to the end of a mail; null for one that hangs up instead */
    StubbornServer(@Nullable String lastWord) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.lastWord = lastWord;
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // The client or the test has left
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        say(out, "220 stubborn");
        boolean inMail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (inMail && !line.equals(".")) {
                continue;
            }
            if (inMail && lastWord == null) {
                return;
            }
            say(out, inMail ? lastWord : line.equals("DATA") ? "354 go on" : "250 fine");
            inMail = line.equals("DATA");
        }
    }

    private static void say(OutputStream out, @Nullable String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
