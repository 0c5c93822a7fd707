package vn.danvan.models.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import vn.danvan.shared.TextFolding;

/** Pairs of registrations with the answer; how they are made is told in {@code src/test/resources/models/README.md}. */
final class LabelledPairs {

    record Pair(ModelTraits one, ModelTraits other, boolean same, String kind) {}

    private static final List<String> THEMES = List.of(
            "Camera an ninh trong khu dân cư",
            "Tuyến đường hoa nông dân tự quản",
            "Ánh sáng an ninh nông thôn",
            "Thắp sáng đường quê",
            "Tổ tự quản về an ninh trật tự",
            "Vận động hiến đất mở đường giao thông nông thôn",
            "Hũ gạo tình thương",
            "Nuôi heo đất giúp bạn đến trường",
            "Thu gom rác thải nhựa đổi quà",
            "Phân loại rác tại nguồn",
            "Chính quyền thân thiện, vì Nhân dân phục vụ",
            "Ngày thứ bảy giải quyết hồ sơ cho dân",
            "Tiếng loa an ninh",
            "Vườn rau sạch giảm nghèo",
            "Liên kết trồng bưởi da xanh tiêu thụ sản phẩm",
            "Mỗi tuần một địa chỉ nhân đạo",
            "Dòng họ hiếu học, dòng họ tự quản",
            "Bến nước an toàn cho trẻ em",
            "Giúp đồng bào dân tộc thiểu số xóa nhà tạm",
            "Cơ sở thờ tự văn minh, an toàn giao thông",
            "Tổ công nghệ số cộng đồng đến từng nhà",
            "Quỹ khuyến học từ ve chai",
            "Nâng cao chất lượng tiếp công dân, đối thoại",
            "Ngư dân bám biển giữ vững chủ quyền");

    private static final List<String> COMMUNES = List.of(
            "Tân Lập",
            "Phú Hòa",
            "Bình Minh",
            "Đông Sơn",
            "Hải Thành",
            "Lộc An",
            "Nghĩa Tâm",
            "Quảng Phú",
            "Sông Cầu",
            "Thanh Bình",
            "Vĩnh Hưng",
            "Yên Thịnh",
            "Xuân Quang",
            "Long Mỹ",
            "Khánh Thượng",
            "Ea Kly",
            "Mường Lạn",
            "Cam Đức",
            "Gia Ray",
            "Trà Giang");

    private static final List<String> HAMLETS = List.of(
            "Đông",
            "Tây",
            "Thượng",
            "Hạ",
            "Trung",
            "Cầu Gỗ",
            "Suối Đá",
            "Gò Me",
            "Bàu Sen",
            "Tân Thành",
            "Phước Lợi",
            "Hòa Hiệp",
            "Đồng Tiến",
            "Làng Mới",
            "Bến Đò",
            "Cây Da",
            "Chợ Cũ",
            "Rẫy Dừa",
            "Đá Bạc",
            "Lò Gạch");

    private static final List<String> UNITS = List.of(
            "Hội Liên hiệp Phụ nữ",
            "Hội Nông dân",
            "Hội Cựu chiến binh",
            "Đoàn Thanh niên",
            "Công an",
            "Ủy ban Mặt trận Tổ quốc",
            "Ủy ban nhân dân",
            "Đảng ủy",
            "Trường Trung học cơ sở",
            "Trạm Y tế");

    private static final List<String> FIELDS =
            List.of("ECONOMY", "CULTURE_SOCIETY", "DEFENCE_SECURITY", "POLITICAL_SYSTEM");

    private final Random random;
    private final List<Pair> pairs = new ArrayList<>();
    private int next;

    LabelledPairs(long seed) {
        this.random = new Random(seed);
    }

    /** Half of them the same model, half not. */
    List<Pair> make(int count) {
        for (int index = 0; index < count / 2; index++) {
            pairs.add(same());
            pairs.add(different(index));
        }
        return pairs;
    }

    private Place place() {
        return new Place(pick(HAMLETS), pick(COMMUNES));
    }

    private record Place(String hamlet, String commune) {

        String told() {
            return "Thôn " + hamlet + ", xã " + commune;
        }
    }

    private ModelTraits model(String theme, Place place, String unit, int year) {
        return new ModelTraits(
                "m" + next++,
                theme,
                place.told(),
                unit + " xã " + place.commune(),
                FIELDS.get(Math.floorMod(theme.hashCode(), FIELDS.size())),
                year);
    }

    private Pair same() {
        Place place = place();
        ModelTraits one = model(pick(THEMES), place, pick(UNITS), 2021 + random.nextInt(5));
        String name = one.name();
        String where = one.place();
        String unit = one.unit();
        StringBuilder kind = new StringBuilder("same");
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            switch (random.nextInt(8)) {
                case 0 -> name = told(kind, " no-marks", TextFolding.fold(name));
                case 1 -> name = told(kind, " prefix", "Mô hình \"" + name + "\"");
                case 2 -> name = told(kind, " typo", typo(name));
                case 3 -> name = told(kind, " shortened", abbreviated(name));
                case 4 -> name = told(kind, " word-lost", withoutAWord(name));
                case 5 -> where = told(kind, " place-short", "xã " + place.commune());
                case 6 -> where = told(kind, " place-marks", TextFolding.fold(where.replace("Thôn", "T.")));
                default ->
                    unit = told(
                            kind,
                            " unit-renamed",
                            unit.replace("Hội Liên hiệp Phụ nữ", "Hội LHPN")
                                    .replace("Ủy ban nhân dân", "UBND")
                                    .replace("Ủy ban Mặt trận Tổ quốc", "UBMTTQ Việt Nam"));
            }
        }
        ModelTraits other =
                new ModelTraits("m" + next++, name, where, unit, one.field(), one.year() + random.nextInt(2));
        return new Pair(one, other, true, kind.toString());
    }

    private Pair different(int index) {
        Place place = place();
        String theme = pick(THEMES);
        String unit = pick(UNITS);
        ModelTraits one = model(theme, place, unit, 2024);
        return switch (index % 5) {
            case 0 ->
                not(one, model(theme, new Place(place.hamlet(), other(COMMUNES, place.commune())), unit, 2025), "name");
            case 1 -> not(one, model(other(THEMES, theme), place, unit, 2025), "place-and-unit");
            case 2 -> numbered(theme, place, unit);
            case 3 ->
                not(
                        one,
                        model(theme, new Place(other(HAMLETS, place.hamlet()), place.commune()), unit, 2025),
                        "hamlet");
            default -> not(one, model(other(THEMES, theme), place(), pick(UNITS), 2025), "everything");
        };
    }

    private Pair numbered(String theme, Place place, String unit) {
        int number = 1 + random.nextInt(8);
        return not(
                model(theme + " số " + number, place, unit, 2024),
                model(theme + " số " + (number + 1), place, unit, 2024),
                "number");
    }

    private static Pair not(ModelTraits one, ModelTraits other, String kind) {
        return new Pair(one, other, false, "other " + kind);
    }

    private static String told(StringBuilder kind, String what, String result) {
        kind.append(what);
        return result;
    }

    private String typo(String text) {
        int at = 1 + random.nextInt(text.length() - 2);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private static String abbreviated(String name) {
        UnaryOperator<String> shorter = text -> text.replace("an ninh trật tự", "ANTT")
                .replace("an ninh", "AN")
                .replace("giao thông", "GT")
                .replace("Nhân dân", "ND")
                .replace("dân tộc thiểu số", "DTTS");
        return shorter.apply(name);
    }

    private String withoutAWord(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        words.remove(random.nextInt(words.size()));
        return String.join(" ", words);
    }

    private String other(List<String> from, String not) {
        String found = pick(from);
        return found.equals(not) ? from.get((from.indexOf(not) + 1) % from.size()) : found;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
