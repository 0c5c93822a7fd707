package vn.danvan.tenantconfig;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder of a small province that is right, until a test replaces one of its files. */
final class Folder {

    static final String UNITS = """
            code,name,short_name,symbol,type,side,parent,valid_from,valid_to
            A,Sở A,Sở A,SA,DEPARTMENT,GOVERNMENT,,2000-01-01,
            OLD,Sở Cũ,Sở Cũ,SC,DEPARTMENT,GOVERNMENT,A,2000-01-01,2020-01-01
            """;
    static final String SUCCESSIONS = """
            from,to,kind,date,legal_document
            OLD,A,MERGE,2020-01-01,
            """;
    static final String TENANT = """
            id: vi-du
            names:
              - {from: 2000-01-01, kind: tỉnh, name: Ví Dụ, place: Ví Dụ, committee: Tỉnh ủy, government: UBND tỉnh}
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
            """;

    private final Path parent;
    private final Path folder;

    Folder(Path parent) {
        this.parent = parent;
        this.folder = parent.resolve("vi-du");
        with("tenant.yaml", TENANT).with("units.csv", UNITS).with("successions.csv", SUCCESSIONS);
    }

    Folder with(String file, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Folder without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    TenantConfiguration load() {
        return TenantConfigurations.load(parent).getFirst();
    }

    List<String> errors() {
        return catchThrowableOfType(ConfigurationProblem.class, this::load).errors();
    }
}
