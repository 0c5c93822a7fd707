package vn.danvan.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.danvan.tenancy.OwnProvinces;
import vn.danvan.tenancy.TenantId;

/** The folder from which the platform makes provinces. */
final class Provinces {

    private final Path directory;
    private int made;

    Provinces(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
    }

    Path directory() {
        return directory;
    }

    /** @return the id of one more province, with one unit and an administrator */
    String another() throws IOException {
        made++;
        String id = "vi-du-" + made;
        OwnProvinces.in(directory, new TenantId(id));
        return id;
    }
}
