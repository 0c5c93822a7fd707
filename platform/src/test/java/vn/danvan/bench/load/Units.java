package vn.danvan.bench.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Party's and the government's bodies of a province with ten districts, each side by side, each commune with two. Each
 * has a clerk ({@code vanthu-<code>}) and a secretary ({@code bithu-<code>}), who cannot sign in from outside.
 */
final class Units {

    private static final int DISTRICTS = 10;
    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);
    private static final Instant FOUNDED = Instant.parse("2000-01-01T00:00:00Z");

    private final List<Unit> all = new ArrayList<>();
    private final Rows rows;
    private final Dice dice;
    private final Words words;
    private final int wanted;

    Units(Rows rows, Dice dice, Words words, int wanted) {
        this.rows = rows;
        this.dice = dice;
        this.words = words;
        this.wanted = wanted;
    }

    List<Unit> make() {
        Unit party = add("TU", "Tỉnh ủy Đo", "PROVINCIAL_PARTY_COMMITTEE", "PARTY", null);
        Unit government = add("UB", "Ủy ban nhân dân tỉnh Đo", "PEOPLES_COMMITTEE", "GOVERNMENT", null);
        many(8, "BD", "Ban Đảng ", "PARTY_COMMISSION", "PARTY", party);
        for (Unit department : many(22, "SO", "Sở ", "DEPARTMENT", "GOVERNMENT", government)) {
            many(
                    department.code().endsWith("1") ? 4 : 1,
                    department.code() + "-TT",
                    "Trung tâm ",
                    "PUBLIC_SERVICE_UNIT",
                    "GOVERNMENT",
                    department);
        }
        many(6, "DT", "Hội ", "MASS_ORGANISATION", "FRONT", party);
        many(2, "LV", "Lực lượng ", "ARMED_FORCES", "ARMED_FORCES", party);
        List<Unit> partyDistricts = many(DISTRICTS, "HU", "Huyện ủy ", "DISTRICT_PARTY_COMMITTEE", "PARTY", party);
        List<Unit> districts = many(DISTRICTS, "H", "Ủy ban nhân dân huyện ", "DISTRICT", "GOVERNMENT", government);
        for (int commune = 0; all.size() < wanted; commune++) {
            int district = commune % DISTRICTS;
            add(
                    "X" + commune,
                    "Ủy ban nhân dân xã " + Words.place(commune),
                    "COMMUNE",
                    "GOVERNMENT",
                    districts.get(district));
            if (all.size() < wanted) {
                add(
                        "XU" + commune,
                        "Đảng ủy xã " + Words.place(commune),
                        "COMMUNE_PARTY_COMMITTEE",
                        "PARTY",
                        partyDistricts.get(district));
            }
        }
        return all;
    }

    private List<Unit> many(int count, String code, String name, String type, String side, Unit parent) {
        return Stream.iterate(1, number -> number + 1)
                .limit(count)
                .map(number -> add(code + number, name + words.place() + " " + code + number, type, side, parent))
                .toList();
    }

    private Unit add(String code, String name, String type, String side, @Nullable Unit parent) {
        UUID id = dice.id(FOUNDED);
        Unit unit = new Unit(id, code, name, type, side, parent, post(), post());
        rows.add("unit (id, code)", id, code);
        rows.add(
                "unit_version (id, unit_id, valid_from, name, short_name, symbol, type, side, parent_id, position)",
                dice.id(FOUNDED),
                id,
                FROM,
                name,
                name,
                code,
                type,
                side,
                parent == null ? null : parent.id(),
                100 + all.size());
        seat(unit, unit.clerk(), "vanthu-", "Văn thư", "UNIT_CLERK");
        seat(unit, unit.secretary(), "bithu-", "Thủ trưởng", "UNIT_SECRETARY");
        all.add(unit);
        return unit;
    }

    private Unit.Post post() {
        return new Unit.Post(dice.id(FOUNDED), dice.id(FOUNDED));
    }

    private void seat(Unit unit, Unit.Post post, String account, String position, String duty) {
        rows.add("person (id, full_name)", post.person(), words.person());
        rows.add(
                "account (id, person_id, username, password_hash)",
                dice.id(FOUNDED),
                post.person(),
                account + unit.code().toLowerCase(java.util.Locale.ROOT),
                "-");
        rows.add(
                "post (id, person_id, unit_id, position, side, duty, valid_from)",
                post.id(),
                post.person(),
                unit.id(),
                position,
                unit.side(),
                duty,
                FROM);
    }
}
