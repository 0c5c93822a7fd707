package vn.danvan.bench.load;

import java.util.List;

/** Names and sentences put together from single words; none of them stands in a document of any province. */
final class Words {

    private static final List<String> SURNAMES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý");
    private static final List<String> MIDDLES = List.of("Văn", "Thị", "Đức", "Ngọc", "Minh", "Thanh", "Quốc", "Thu");
    private static final List<String> GIVEN = List.of(
            "An", "Bình", "Cường", "Dung", "Giang", "Hà", "Hùng", "Khánh", "Lan", "Mai", "Nam", "Phương", "Quỳnh",
            "Sơn", "Tâm", "Uyên", "Vinh", "Yến");
    private static final List<String> FIRST = List.of(
            "Tân", "Phú", "Long", "Hòa", "Vĩnh", "Đông", "Bình", "Thạnh", "Xuân", "Mỹ", "Phước", "Sơn", "Hải", "Thuận",
            "Đại", "Cẩm");
    private static final List<String> SECOND = List.of(
            "Lập", "Điền", "Khê", "Trạch", "Giang", "Lộc", "Sơn", "Hưng", "Thủy", "Tường", "Phong", "Quý", "Mai", "Lâm",
            "Nghĩa", "Châu", "Đài", "Kiều");
    private static final List<String> ACTS = List.of(
            "Khảo sát",
            "Vận động nhân dân",
            "Phối hợp tuyên truyền",
            "Rà soát",
            "Tổ chức đối thoại",
            "Hướng dẫn",
            "Kiểm tra",
            "Lập danh sách",
            "Bàn giao",
            "Duy trì",
            "Tập huấn",
            "Lấy ý kiến nhân dân về",
            "Nhân rộng",
            "Sơ kết");
    private static final List<String> THINGS = List.of(
            "đường hoa liên ấp",
            "tổ thu gom rác",
            "nhóm tiết kiệm xoay vòng",
            "bến đò an toàn",
            "vườn mẫu",
            "tủ sách ấp",
            "đèn đường năng lượng mặt trời",
            "kênh mương nội đồng",
            "đội chữa cháy dân phòng",
            "lớp bơi cho trẻ em",
            "cây cầu bê tông",
            "nhà bè nuôi cá",
            "hộ kinh doanh chợ đêm",
            "câu lạc bộ đờn ca",
            "hàng rào xanh",
            "camera an ninh xóm",
            "ngày chủ nhật sạch",
            "quầy thuốc ấp",
            "nhà máy nước nhỏ",
            "lễ hội đua ghe");
    private static final List<String> ENDS = List.of(
            "trong quý này",
            "ở các ấp ven sông",
            "cho hộ mới thoát nghèo",
            "cùng người có uy tín",
            "sau mùa lũ",
            "trước vụ gặt",
            "theo từng cụm dân cư",
            "gắn với hội thi của xóm",
            "ở vùng đồng bào dân tộc",
            "tại các chợ đầu mối");
    private static final List<String> PRODUCTS =
            List.of("Báo cáo", "Biên bản", "Danh sách", "Kế hoạch", "Hình ảnh", "Số liệu", "Mô hình");

    private final Dice dice;

    Words(Dice dice) {
        this.dice = dice;
    }

    String person() {
        return dice.of(SURNAMES) + " " + dice.of(MIDDLES) + " " + dice.of(GIVEN);
    }

    /** Another place for each number; 288 of them, then with a number. */
    static String place(int number) {
        String name = FIRST.get(number % FIRST.size()) + " " + SECOND.get(number / FIRST.size() % SECOND.size());
        int round = number / (FIRST.size() * SECOND.size());
        return round == 0 ? name : name + " " + round;
    }

    String place() {
        return place(dice.below(FIRST.size() * SECOND.size()));
    }

    String work() {
        return dice.of(ACTS) + " " + dice.of(THINGS) + " " + dice.of(ENDS);
    }

    /** What a model is called: often the same name in another place. */
    String model() {
        String thing = dice.of(THINGS);
        return dice.percent(30) ? "Tổ tự quản " + thing : "Chung tay " + thing + " " + place();
    }

    String product() {
        return dice.of(PRODUCTS);
    }

    String answer() {
        StringBuilder answer = new StringBuilder();
        for (int sentence = 2 + dice.below(4); sentence > 0; sentence--) {
            answer.append(work()).append(". ");
        }
        return answer.toString().strip();
    }
}
