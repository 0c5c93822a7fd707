package vn.danvan.tenancy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.danvan.tenancy.provinces.NewProvince;
import vn.danvan.tenancy.provinces.ProvinceLaunch;

/** A directory with the folders of provinces, as an operator would write them. */
public final class OwnProvinces {

    static final TenantId EXAMPLE = new TenantId("vi-du");

    private OwnProvinces() {}

    static Path in(Path directory) throws IOException {
        return in(directory, EXAMPLE);
    }

    /** May be called again for one more. */
    public static Path in(Path directory, TenantId province) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(province.value()));
        Files.writeString(folder.resolve("tenant.yaml"), """
                id: %s
                names:
                  - {from: 2000-01-01, kind: tỉnh, name: Ví Dụ, place: Ví Dụ, committee: Tỉnh ủy, government: UBND}
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
                """.formatted(province));
        Files.writeString(folder.resolve("units.csv"), """
                code,name,short_name,symbol,type,side,parent,valid_from,valid_to
                A,Sở A,Sở A,SA,DEPARTMENT,GOVERNMENT,,2000-01-01,
                """);
        Files.writeString(folder.resolve("successions.csv"), "from,to,kind,date,legal_document\n");
        return directory;
    }

    /** Makes it while the platform runs. @param directory where its folder is written first */
    public static void launch(ProvinceLaunch launch, Path directory, TenantId province) throws IOException {
        in(directory, province);
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> found = Files.list(directory.resolve(province.value()))) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        if (!launch.launch(new NewProvince(province, "main", files))) {
            throw new IllegalStateException("the province was not made");
        }
    }
}
