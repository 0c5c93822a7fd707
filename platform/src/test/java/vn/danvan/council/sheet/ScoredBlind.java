package vn.danvan.council.sheet;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import vn.danvan.RestClientOf;
import vn.danvan.SignedIn;
import vn.danvan.council.CouncilFixture;
import vn.danvan.council.round.RoundId;
import vn.danvan.identity.server.issuer.SigningKeys;
import vn.danvan.models.ModelId;

/** Before each test {@link OneScoredBlind}, and its judges over REST. */
abstract class ScoredBlind {

    @LocalServerPort
    private int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private SigningKeys keys;

    CouncilFixture fixture;
    List<String> names;
    ModelId named;
    EverybodyScores all;
    RoundId round;

    @BeforeEach
    void oneIsScoredBlind() {
        OneScoredBlind one = new OneScoredBlind(context);
        fixture = one.all.fixture;
        names = one.names;
        named = one.named;
        all = one.all;
        round = all.round;
    }

    @AfterEach
    void deskIsLeft() {
        SignedIn.nobody();
    }

    RestClient rest(String judge) {
        return RestClientOf.person(CouncilFixture.PROVINCE, judge, keys, port);
    }

    static String read(RestClient rest, String path) {
        return String.valueOf(rest.get().uri("/api/v1" + path).retrieve().body(String.class));
    }
}
