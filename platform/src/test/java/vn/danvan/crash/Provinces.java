package vn.danvan.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        Path folder = Files.createDirectories(directory.resolve(id));
        Files.writeString(folder.resolve("tenant.yaml"), """
                id: %s
                names:
                  - {from: 2000-01-01, kind: tỉnh, name: Ví Dụ %d, place: Ví Dụ, committee: Tỉnh ủy, government: UBND}
                administrator:
                  - {from: 2000-01-01, name: Ban Dân vận, symbol: BDV}
                gsoCodes:
                  - {from: 2000-01-01, code: '99'}
                accent: '#6b3fa0'
                letterheads:
                  - {side: GOVERNMENT, from: 2000-01-01, issuer: UBND, place: Ví Dụ}
                accounts:
                  - username: quantri
                    fullName: Người Ví Dụ
                    posts:
                      - {unit: A, position: Giám đốc, side: GOVERNMENT, duty: PROVINCE_ADMIN, from: 2021-01-01}
                """.formatted(id, made));
        Files.writeString(folder.resolve("units.csv"), """
                code,name,short_name,symbol,type,side,parent,valid_from,valid_to
                A,Sở A,Sở A,SA,DEPARTMENT,GOVERNMENT,,2000-01-01,
                """);
        Files.writeString(folder.resolve("successions.csv"), "from,to,kind,date,legal_document\n");
        return id;
    }
}
