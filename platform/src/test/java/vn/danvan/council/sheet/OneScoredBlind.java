package vn.danvan.council.sheet;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.DossierPhoto;
import vn.danvan.council.round.MissingScorePolicy;
import vn.danvan.models.ModelId;

/** A blind round with one model, whose name, place, unit, nominator and partner none of its judges is to learn. */
final class OneScoredBlind {

    private static final String PARTNER = "Hội Nông dân xã An Lạc";

    final ModelId named;
    final List<String> names;
    final EverybodyScores all;

    OneScoredBlind(ApplicationContext context) {
        CouncilFixture.admin();
        CouncilFixture fixture = new CouncilFixture(context);
        String nominator = context.getBean(JdbcClient.class)
                .sql("select full_name from person where id = ?")
                .param(fixture.person("decu"))
                .query(String.class)
                .single();
        names = List.of("Ba Cụm", "Sở Tư pháp", "SO-TP", nominator, PARTNER);
        named = model(fixture, "Đường hoa Thôn Ba Cụm");
        new DossierPhoto(context, named, fixture.person("decu"), PARTNER + " ra quân");
        all = new EverybodyScores(context, true, MissingScorePolicy.LEAVE_OUT, List.of(named));
    }

    /** Led by the same unit, registered by the same person. */
    static ModelId model(CouncilFixture fixture, String name) {
        return fixture.model(name, "SO-TP", fixture.person("decu"), List.of(PARTNER));
    }
}
