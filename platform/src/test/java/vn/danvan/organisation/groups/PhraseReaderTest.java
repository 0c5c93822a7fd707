package vn.danvan.organisation.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.shared.Side;
import vn.danvan.shared.UnitId;

/** Phrases of many documents against the units and groups of one province. */
class PhraseReaderTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private final List<GroupMember> units = List.of(
            unit("UBND", "Ủy ban nhân dân tỉnh Hải Sơn", "UBND tỉnh"),
            unit("NV", "Sở Nội vụ", "Sở Nội vụ"),
            unit("KHCN", "Sở Khoa học và Công nghệ", "Sở Khoa học và Công nghệ"),
            unit("TP", "Sở Tư pháp", "Sở Tư pháp"),
            unit("VH", "Sở Văn hóa, Thể thao và Du lịch", "Sở VHTTDL"),
            unit("LD", "Sở Lao động - Thương binh và Xã hội", "Sở LĐTBXH"),
            unit("TTR", "Thanh tra tỉnh", "Thanh tra tỉnh"),
            unit("BP", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "BCH BĐBP tỉnh"),
            unit("DV", "Ban Dân vận Tỉnh ủy", "BDVTU"),
            unit("DB", "Đảng ủy Sở Nội vụ", "Đảng ủy Sở Nội vụ"));
    private final PhraseReader reader = new PhraseReader(
            List.of(
                    group("departments", "Các sở, ban, ngành", "sở", "ban", "ngành"),
                    group("services", "Các đơn vị sự nghiệp", "đơn vị cấp tỉnh", "đơn vị sự nghiệp"),
                    group(
                            "districts",
                            "UBND các huyện, thị xã, thành phố",
                            "huyện",
                            "thị xã",
                            "thành phố",
                            "cấp huyện"),
                    group("party-districts", "Các huyện ủy", "huyện ủy", "thị ủy", "thành ủy"),
                    group("everybody", "Cơ quan, đơn vị, địa phương", "cơ quan", "đơn vị", "địa phương")),
            units);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các sở, ban, ngành | departments",
                "các sở, ngành cấp tỉnh | departments",
                "Các sở, ban, ngành, đơn vị cấp tỉnh | departments services",
                "UBND các huyện, thành phố | districts",
                "Ủy ban nhân dân cấp huyện | districts",
                "Các sở, ban, ngành và UBND các huyện, thị xã, thành phố | departments districts",
                "Các sở, ban, ngành của tỉnh; UBND các huyện, TX, TP | departments districts",
                "các huyện ủy, thị ủy, thành ủy | party-districts",
                "Các cơ quan, đơn vị, địa phương trên địa bàn tỉnh | everybody",
            })
    void kindsOfUnitsAreTheFewestGroupsThatListThem(String phrase, String expected) {
        Reading reading = reader.read(phrase);

        assertThat(reading.unread()).isEmpty();
        assertThat(reading.addressees())
                .allSatisfy(each -> assertThat(each).isInstanceOf(Addressee.OfGroup.class))
                .extracting(PhraseReaderTest::code)
                .containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SỞ NỘI VỤ | Sở Nội vụ",
                "Sở Nội vụ tỉnh Hải Sơn | Sở Nội vụ",
                "Sở LĐ-TB&XH | Sở Lao động - Thương binh và Xã hội",
                "Sở KH&CN | Sở Khoa học và Công nghệ",
                "Sở Tư pháp | Sở Tư pháp",
                "Sở Văn hóa, Thể thao và Du lịch | Sở Văn hóa, Thể thao và Du lịch",
                "Bộ Chỉ huy Bộ đội Biên phòng | Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
                "UBND tỉnh | Ủy ban nhân dân tỉnh Hải Sơn",
                "Ban Dân vận TU | Ban Dân vận Tỉnh ủy",
            })
    void unitIsFoundUnderTheWaysInWhichItsNameIsWritten(String phrase, String unit) {
        assertThat(reader.read(phrase).addressees())
                .singleElement()
                .isInstanceOf(Addressee.OfUnit.class)
                .extracting(Addressee::name)
                .isEqualTo(unit);
    }

    @Test
    void listOfUnitsIsCutBetweenThemAndNotWithinTheirNames() {
        Reading reading =
                reader.read("Sở Nội vụ, Sở Khoa học và Công nghệ, Sở Văn hóa, Thể thao và Du lịch và Thanh tra tỉnh");

        assertThat(reading.isCertain()).isTrue();
        assertThat(reading.addressees())
                .extracting(Addressee::name)
                .containsExactly(
                        "Sở Nội vụ", "Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch", "Thanh tra tỉnh");
    }

    @ParameterizedTest
    @CsvSource({
        "Sở Nội vụ tỉnh Núi Cao",
        "UBND tỉnh Núi Cao",
        "Ủy ban nhân dân cùng cấp",
        "Ban Dân vận các huyện ủy",
        "người đứng đầu",
        "Các hội quần chúng"
    })
    void whoIsNotKnownIsLeftToAPerson(String phrase) {
        Reading reading = reader.read(phrase);

        assertThat(reading.addressees()).isEmpty();
        assertThat(reading.unread()).containsExactly(phrase);
        assertThat(reading.isCertain()).isFalse();
    }

    @Test
    void whatIsKnownIsToldBesideWhatIsNot() {
        Reading reading = reader.read("Các sở, ban, ngành và các hội quần chúng");

        assertThat(reading.addressees()).extracting(PhraseReaderTest::code).containsExactly("departments");
        assertThat(reading.unread()).containsExactly("các hội quần chúng");
    }

    @Test
    void wayIsAUnitThatIsNamedAfterTheWord() {
        UnitNames names = new UnitNames(units);

        assertThat(ViaReader.read("Báo cáo gửi UBND tỉnh (qua Sở Nội vụ tổng hợp) trước ngày 05/6.", names))
                .contains(units.get(1).unit());
        assertThat(ViaReader.read("Gửi kết quả thông qua Sở Khoa học và Công nghệ, trước ngày 05/6.", names))
                .contains(units.get(2).unit());
        assertThat(ViaReader.read("Phát huy kết quả qua các năm; gửi qua đường bưu điện.", names))
                .isEmpty();
    }

    private static String code(Addressee addressee) {
        return switch (addressee) {
            case Addressee.OfGroup(GroupId group, String name) ->
                CODES.stream()
                        .filter(code -> id(code).equals(group.value()))
                        .findFirst()
                        .orElseThrow();
            case Addressee.OfUnit unit -> unit.name();
        };
    }

    private static final List<String> CODES =
            List.of("departments", "services", "districts", "party-districts", "everybody");

    private static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static UnitGroup group(String code, String name, String... words) {
        return new UnitGroup(
                new GroupId(id(code)),
                code,
                0,
                new GroupFacts(name, LONG_AGO, null, List.of("DEPARTMENT"), List.of(words), List.of()));
    }

    private static GroupMember unit(String code, String name, String shortName) {
        return new GroupMember(
                new UnitId(id(code)),
                code,
                name,
                shortName,
                code.equals("UBND") ? "PEOPLES_COMMITTEE" : "DEPARTMENT",
                Side.GOVERNMENT);
    }
}
