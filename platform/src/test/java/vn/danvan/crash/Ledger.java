package vn.danvan.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What was acknowledged, on the disk before anything else is asked for; read back to be compared with the database. */
final class Ledger implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    Ledger(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    synchronized void acknowledge(String province, String story, Step step) {
        try {
            channel.write(
                    ByteBuffer.wrap((province + " " + story + " " + step + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(false);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Entry> entries() throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split(" "))
                .map(words -> new Entry(words[0], words[1], Step.valueOf(words[2])))
                .toList();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    record Entry(String province, String story, Step step) {

        String key() {
            return Step.key(story, step);
        }
    }
}
