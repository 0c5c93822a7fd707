package vn.danvan.tenancy.connections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One platform at a time on a data directory: a second one would stop the first one's PostgreSQL as a left-over. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    /** @throws IllegalStateException when another platform is running on the directory */
    DirectoryLock(Path directory) {
        try {
            Files.createDirectories(directory);
            channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!taken()) {
            close();
            throw new IllegalStateException("A platform runs already on the data in " + directory
                    + ". Stop it, or give this one a folder of its own: --platform.tenancy.data-directory=...");
        }
    }

    private boolean taken() {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
