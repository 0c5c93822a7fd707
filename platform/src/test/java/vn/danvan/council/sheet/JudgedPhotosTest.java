package vn.danvan.council.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import vn.danvan.PlatformTest;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilId;
import vn.danvan.council.DossierPhoto;
import vn.danvan.council.conflict.InterestKind;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.sheet.QueueService.Declaration;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.models.ModelId;
import vn.danvan.shared.NotFound;

@PlatformTest
@WithTenant(CouncilFixture.PROVINCE)
class JudgedPhotosTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JudgedPhotos photos;

    @Autowired
    private SheetService sheets;

    @Autowired
    private SigningKeys keys;

    @LocalServerPort
    private int port;

    private CouncilFixture fixture;
    private ModelId model;
    private ModelId other;
    private UUID photo;

    @BeforeEach
    void modelWithAPhotoThatIsNotForTheWorld() {
        fixture = new CouncilFixture(context);
        CouncilFixture.admin();
        model = fixture.model("Ngõ xanh");
        other = fixture.model("Ngõ hoa");
        photo = new DossierPhoto(context, model, fixture.person("decu"), "Dân Thôn Ba Cụm trồng hoa").id;
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    private RoundId round(boolean blind) {
        CouncilId council = fixture.council();
        Map<String, UUID> members = fixture.members(council, false);
        RoundId round = fixture.round(council, MissingScorePolicy.LEAVE_OUT, 1, blind, List.of(model, other));
        fixture.assign(round, model, members.get("hoidong1"));
        fixture.assign(round, other, members.get("hoidong1"), members.get("hoidong2"));
        return round;
    }

    @Test
    void judgeSeesThePhotosOfTheDossierAndOfNoOtherModel() {
        RoundId round = round(false);
        fixture.declareNone(round, "hoidong1");

        assertThat(sheets.open(round, model).dossier().photos())
                .containsExactly(new Dossier.PhotoLine(photo, "Dân Thôn Ba Cụm trồng hoa"));
        assertThat(photos.thumbnail(round, model, photo)).startsWith((byte) 0xFF, (byte) 0xD8);
        assertThat(photos.full(round, model, photo)).startsWith((byte) 0xFF, (byte) 0xD8);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.full(round, other, photo));
    }

    @Test
    void nobodySeesThemWhoDoesNotScoreTheModelNow() {
        RoundId round = round(false);
        fixture.declareNone(round, "hoidong2");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.thumbnail(round, model, photo));

        SignedIn.as(CouncilFixture.PROVINCE, "hoidong1");
        assertThatExceptionOfType(SheetProblem.class).isThrownBy(() -> photos.thumbnail(round, model, photo));
        context.getBean(QueueService.class)
                .declare(
                        round,
                        Map.of(
                                model,
                                new Declaration(InterestKind.PERSONAL, "Bạn học"),
                                other,
                                new Declaration(null, "")));
        assertThatExceptionOfType(SheetProblem.class).isThrownBy(() -> photos.full(round, model, photo));
    }

    @Test
    void captionsOfABlindRoundNameNobody() {
        RoundId round = round(true);
        fixture.declareNone(round, "hoidong1");

        assertThat(sheets.open(round, model).dossier().photos())
                .containsExactly(new Dossier.PhotoLine(photo, "Dân ••• trồng hoa"));
        assertThat(photos.list(round, model)).containsExactly(new Dossier.PhotoLine(photo, "Dân ••• trồng hoa"));
    }

    @Test
    void overRestTheyComeAsBytesWithoutAnyName() {
        RoundId round = round(true);
        fixture.declareNone(round, "hoidong1");
        fixture.declareNone(round, "hoidong2");
        SignedIn.nobody();
        RestClient judge = RestClientOf.person(CouncilFixture.PROVINCE, "hoidong1", keys, port);

        ResponseEntity<String> list =
                judge.get().uri(path(round, "")).retrieve().toEntity(String.class);
        assertThat(list.getBody()).contains(photo.toString(), "Dân ••• trồng hoa");
        assertThat(list.getHeaders() + list.getBody()).doesNotContain("Ba Cụm");
        for (String size : List.of("thumbnail", "full")) {
            ResponseEntity<byte[]> picture = judge.get()
                    .uri(path(round, "/" + photo + "/" + size))
                    .retrieve()
                    .toEntity(byte[].class);
            assertThat(picture.getHeaders().getContentType()).isEqualTo(MediaType.IMAGE_JPEG);
            assertThat(picture.getBody()).startsWith((byte) 0xFF, (byte) 0xD8);
            assertThat(picture.getHeaders().toString())
                    .as("neither a name nor anything that a browser keeps")
                    .doesNotContainIgnoringCase("filename", "max-age")
                    .contains("no-store");
        }
        RestClient other = RestClientOf.person(CouncilFixture.PROVINCE, "hoidong2", keys, port);
        assertThat(other.get()
                        .uri(path(round, "/" + photo + "/full"))
                        .retrieve()
                        .toEntity(byte[].class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void overRestAConflictClosesThem() {
        RoundId round = round(false);
        fixture.declareNone(round, "hoidong1");
        context.getBean(QueueService.class)
                .declare(round, Map.of(model, new Declaration(InterestKind.PERSONAL, "Bạn học")));
        SignedIn.nobody();
        RestClient judge = RestClientOf.person(CouncilFixture.PROVINCE, "hoidong1", keys, port);

        for (String what : List.of("", "/" + photo + "/thumbnail", "/" + photo + "/full")) {
            assertThat(judge.get()
                            .uri(path(round, what))
                            .retrieve()
                            .toEntity(byte[].class)
                            .getStatusCode()
                            .value())
                    .as(what)
                    .isEqualTo(422);
        }
    }

    private String path(RoundId round, String what) {
        return "/api/v1/rounds/" + round + "/sheets/" + model + "/photos" + what;
    }
}
