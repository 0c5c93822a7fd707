package vn.danvan.council.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.Appointment;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilId;
import vn.danvan.council.CouncilRole;
import vn.danvan.council.CouncilService;
import vn.danvan.council.assignment.AssignmentProblem;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.identity.NotPermitted;
import vn.danvan.models.ModelId;

/** One model and one member for each kind that can be found. */
@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class ConflictsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private CouncilService councils;

    @Autowired
    private JdbcClient jdbc;

    private final Map<InterestKind, ModelId> models = new HashMap<>();
    private final Map<InterestKind, UUID> members = new HashMap<>();
    private CouncilFixture fixture;
    private CouncilId council;

    @BeforeEach
    void fixture() {
        fixture = new CouncilFixture(context);
        council = fixture.council();
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    @Test
    void allKindsAreFoundAndNobodyElseIs() {
        UUID stranger = fixture.person("decu");
        prepareUnits(stranger);
        preparePeople(stranger);
        UUID bystander = member("Người Ngoài Cuộc", "UBKTTU");

        List<Interest> found = conflicts.interests(council, List.copyOf(models.values()));

        Set<InterestKind> kinds = Arrays.stream(InterestKind.values())
                .filter(kind -> !kind.isDeclared())
                .collect(Collectors.toSet());
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(12).isEqualTo(models.keySet());
        kinds.forEach(kind -> assertThat(found)
                .as(kind.name())
                .anyMatch(each -> each.kind() == kind
                        && each.model().equals(models.get(kind))
                        && each.member().equals(members.get(kind))));
        kinds.forEach(kind -> assertThat(found)
                .filteredOn(each -> each.kind() == kind)
                .as("only the one of %s", kind)
                .extracting(Interest::member)
                .containsOnly(members.get(kind)));
        assertThat(found).extracting(Interest::member).doesNotContain(bystander);
    }

    private void prepareUnits(UUID nominator) {
        String unit = unit("CHU-TRI", "UBND", "Đơn vị chủ trì");
        String below = unit("CAP-DUOI", unit, "Đơn vị cấp dưới");
        String above = unit("CAP-TREN", "UBND", "Đơn vị cấp trên");
        String under = unit("THUOC-CAP-TREN", above, "Đơn vị có cấp trên");
        put(InterestKind.OWN_UNIT, fixture.model("Một", unit, nominator, List.of()), member("Người Cùng Đơn Vị", unit));
        put(InterestKind.SUBORDINATE_UNIT, models.get(InterestKind.OWN_UNIT), member("Người Cấp Dưới", below));
        put(
                InterestKind.SUPERIOR_UNIT,
                fixture.model("Hai", under, nominator, List.of()),
                member("Người Cấp Trên", above));
        String left = unit("DA-ROI", "UBND", "Đơn vị đã rời");
        UUID former = member("Người Đã Chuyển", "UBKTTU");
        post(former, left, LocalDate.of(2025, 7, 1), LocalDate.of(2026, 4, 1));
        put(InterestKind.FORMER_UNIT, fixture.model("Ba", left, nominator, List.of()), former);
        String old = unit("DA-NHAP", "UBND", "Đơn vị đã nhập");
        String merged = unit("SAU-NHAP", "UBND", "Đơn vị sau khi nhập");
        succeed(old, merged);
        put(
                InterestKind.SUCCEEDING_UNIT,
                fixture.model("Bốn", old, nominator, List.of()),
                member("Người Sau Nhập", merged));
        String partner = unit("PHOI-HOP", "UBND", "Đơn vị phối hợp " + UUID.randomUUID());
        ModelId joint = fixture.model("Năm", unit("N5", "UBND", "Chủ trì năm"), nominator, List.of(name(partner)));
        put(InterestKind.PARTNER_UNIT, joint, member("Người Phối Hợp", partner));
    }

    private void preparePeople(UUID stranger) {
        UUID nominator = member("Người Đề Cử", "UBKTTU");
        put(InterestKind.NOMINATOR, model("Sáu", person(nominator)), nominator);
        put(InterestKind.SAME_AWARD, model("Bảy", stranger), nominator);
        UUID endorser = member("Người Duyệt", "UBKTTU");
        put(InterestKind.ENDORSER, model("Tám", stranger), endorser);
        endorse(models.get(InterestKind.ENDORSER), "Người Duyệt", "Chuyên viên thử");
        ModelId named = fixture.model("Chín", unit("N9", "UBND", "Chủ trì chín"), stranger, List.of("ÔNG TÊN TRÙNG"));
        put(InterestKind.PARTNER, named, member("Ông Tên Trùng", "UBKTTU"));
        UUID cousin = member("Người Có Họ", "UBKTTU");
        UUID kin = somebody("Cháu Đề Cử " + UUID.randomUUID());
        put(InterestKind.RELATIVE_OF_NOMINATOR, model("Mười", kin), cousin);
        relative(cousin, "Cháu Đề Cử", kin);
        UUID sister = member("Người Có Chị", "UBKTTU");
        ModelId sisterly = fixture.model("Mười một", unit("N11", "UBND", "Chủ trì 11"), stranger, List.of("Bà Chị Cả"));
        put(InterestKind.RELATIVE_TAKES_PART, sisterly, sister);
        relative(sister, "Bà chị cả", null);
        UUID husband = member("Người Có Vợ", "UBKTTU");
        String office = unit("VO-LAM", "UBND", "Nơi vợ làm");
        UUID wife = somebody("Vợ Làm Ở Đó");
        put(InterestKind.RELATIVE_IN_LEAD_UNIT, fixture.model("Mười hai", office, stranger, List.of()), husband);
        relative(husband, "Vợ Làm Ở Đó", wife);
        postOf(wife, office, LocalDate.of(2025, 7, 1), null);
        fixture.round(
                council,
                MissingScorePolicy.LEAVE_OUT,
                1,
                false,
                List.of(models.get(InterestKind.NOMINATOR), models.get(InterestKind.SAME_AWARD)));
    }

    @Test
    void conflictThatArisesLaterIsFoundAtTheNextReadingAndBlocksAssignment() {
        UUID member = member("Người Sắp Chuyển", "UBKTTU");
        String unit = unit("SE-VE", "UBND", "Nơi sẽ về");
        ModelId model = fixture.model("Đổi chỗ", unit, fixture.person("decu"), List.of());
        RoundId round = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, false, List.of(model));
        assertThat(conflicts.conflicted(council, List.of(model))).isEmpty();

        post(member, unit, LocalDate.of(2026, 1, 1), null);

        assertThat(conflicts.conflicted(council, List.of(model))).containsEntry(model, Set.of(member));
        assertThatExceptionOfType(AssignmentProblem.class)
                .isThrownBy(() -> fixture.assign(round, model, member))
                .satisfies(problem ->
                        assertThat(problem.reason()).isEqualTo(AssignmentProblem.Reason.CONFLICT_OF_INTEREST));
    }

    @Test
    void memberDeclaresAndTakesBackButCannotForOthersNorWhatIsFound() {
        UUID member = fixture.members(council, false).get("hoidong2");
        ModelId model = model("Khai báo", fixture.person("decu"));
        SignedIn.as(CouncilFixture.PROVINCE, "hoidong2");

        conflicts.declare(council, model, InterestKind.PERSONAL, "Bạn học");
        assertThat(conflicts.interests(council, List.of(model)))
                .extracting(Interest::member, Interest::kind, Interest::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(member, InterestKind.PERSONAL, "Bạn học"));
        conflicts.withdraw(council, model);

        assertThat(conflicts.conflicted(council, List.of(model))).isEmpty();
        assertThatExceptionOfType(InterestProblem.class)
                .isThrownBy(() -> conflicts.declare(council, model, InterestKind.OWN_UNIT, "Đơn vị tôi"));
        SignedIn.as(CouncilFixture.PROVINCE, "quantri");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> conflicts.declare(council, model, InterestKind.PERSONAL, "Không phải thành viên"));
    }

    private void put(InterestKind kind, ModelId model, UUID member) {
        models.put(kind, model);
        members.put(kind, member);
    }

    private ModelId model(String name, UUID nominator) {
        return fixture.model(name, unit("M", "UBND", "Chủ trì " + name), nominator, List.of());
    }

    private UUID member(String name, String unit) {
        UUID person = somebody(name);
        postOf(person, unit, LocalDate.of(2025, 7, 1), null);
        CouncilFixture.admin();
        return councils.appoint(council, new Appointment(person, CouncilRole.MEMBER, CouncilFixture.FROM, null));
    }

    private UUID somebody(String name) {
        UUID person = UUID.randomUUID();
        jdbc.sql("insert into person (id, full_name) values (?, ?)")
                .params(person, name)
                .update();
        return person;
    }

    private UUID person(UUID member) {
        return jdbc.sql("select person_id from council_member where id = ?")
                .param(member)
                .query(UUID.class)
                .single();
    }

    private void post(UUID member, String unit, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        postOf(person(member), unit, from, to);
    }

    private void postOf(UUID person, String unit, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        jdbc.sql(
                        "insert into post (id, person_id, unit_id, position, side, duty, valid_from, valid_to)"
                                + " values (:id, :person, :unit, 'Chuyên viên thử', 'GOVERNMENT', 'COUNCIL_MEMBER', :from, :to)")
                .param("id", UUID.randomUUID())
                .param("person", person)
                .param("unit", fixture.unit(unit).value())
                .param("from", from)
                .param("to", to, java.sql.Types.DATE)
                .update();
    }

    /** @return the code of a new unit */
    private String unit(String code, String superior, String name) {
        UUID id = UUID.randomUUID();
        String unique = code + "-" + id.toString().substring(0, 8);
        jdbc.sql("insert into unit (id, code) values (?, ?)").params(id, unique).update();
        jdbc.sql("""
                        insert into unit_version (id, unit_id, valid_from, name, short_name, symbol, type, side, parent_id)
                        values (:id, :unit, '2020-01-01', :name, '', '', 'DEPARTMENT', 'GOVERNMENT', :parent)""")
                .param("id", UUID.randomUUID())
                .param("unit", id)
                .param("name", name)
                .param("parent", fixture.unit(superior).value())
                .update();
        return unique;
    }

    private String name(String code) {
        return jdbc.sql("select v.name from unit_version v join unit u on u.id = v.unit_id where u.code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    private void succeed(String before, String after) {
        UUID succession = UUID.randomUUID();
        jdbc.sql("insert into unit_succession (id, kind, effective_on) values (?, 'MERGE', '2025-07-01')")
                .param(succession)
                .update();
        jdbc.sql(
                        "insert into unit_succession_member (succession_id, unit_id, successor) values (?, ?, false), (?, ?, true)")
                .params(
                        succession,
                        fixture.unit(before).value(),
                        succession,
                        fixture.unit(after).value())
                .update();
    }

    private void endorse(ModelId model, String name, String position) {
        jdbc.sql("""
                        insert into model_event (id, model_id, happened_at, step, state, desk_unit, person_name, position)
                        values (:id, :model, :at, 'ACCEPT', 'BUILDING', :desk, :name, :position)""")
                .param("id", UUID.randomUUID())
                .param("model", model.value())
                .param("at", Timestamp.from(Instant.parse("2026-02-02T00:00:00Z")))
                .param("desk", fixture.unit("SO-TP").value())
                .param("name", name)
                .param("position", position)
                .update();
    }

    private void relative(UUID member, String name, @org.jspecify.annotations.Nullable UUID person) {
        jdbc.sql("insert into stated_relative (id, member_id, full_name, person_id, relation)"
                        + " values (:id, :member, :name, :person, 'người thân')")
                .param("id", UUID.randomUUID())
                .param("member", member)
                .param("name", name)
                .param("person", person, java.sql.Types.OTHER)
                .update();
    }
}
