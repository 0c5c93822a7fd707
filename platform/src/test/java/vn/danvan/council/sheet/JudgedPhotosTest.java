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
import org.springframework.context.ApplicationContext;
import vn.danvan.PlatformTest;
import vn.danvan.SignedIn;
import vn.danvan.WithTenant;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.CouncilId;
import vn.danvan.council.DossierPhoto;
import vn.danvan.council.conflict.InterestKind;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.sheet.QueueService.Declaration;
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
    }
}
