package vn.danvan.council.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.council.round.RoundId;
import vn.danvan.models.ModelId;
import vn.danvan.models.evidence.DossierPhotos;
import vn.danvan.models.evidence.Photo;
import vn.danvan.models.registration.Registration;
import vn.danvan.models.step.Paper;
import vn.danvan.shared.NotFound;

/** Dossiers of a round's models; whoever asks has seen to it that the reader judges them. */
@Repository
class ScoredDossiers {

    private static final String SELECT = """
            select m.id, m.content, m.registration_year || '-' || lpad(m.number::text, 3, '0') as code, p.full_name,
              m.place, u.code as unit_code, v.name as lead_name, v.short_name
            from skilful_model m join person p on p.id = m.created_by join unit u on u.id = m.lead_unit
              left join lateral (select name, short_name from unit_version where unit_id = m.lead_unit
                order by valid_from desc limit 1) v on true
            """;

    private static final String OF_ROUND = SELECT + "join round_model r on r.model_id = m.id where r.round_id = :round";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    private final DossierPhotos photos;

    ScoredDossiers(JdbcClient jdbc, JsonMapper json, DossierPhotos photos) {
        this.jdbc = jdbc;
        this.json = json;
        this.photos = photos;
    }

    /** @throws NotFound where the model is not in the round */
    Dossier one(RoundId round, ModelId model, boolean blind) {
        List<Photo> shown = photos.of(model);
        return jdbc.sql(OF_ROUND + " and m.id = :model")
                .param("round", round.value())
                .param("model", model.value())
                .query((row, number) -> dossier(row, blind, papers(model, blind), shown))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Without papers and photos. */
    Map<ModelId, Dossier> all(RoundId round, boolean blind) {
        Map<ModelId, Dossier> all = new HashMap<>();
        jdbc.sql(OF_ROUND)
                .param("round", round.value())
                .query((row, number) -> dossier(row, blind, List.of(), List.of()))
                .list()
                .forEach(each -> all.put(each.model(), each));
        return all;
    }

    /** How to blot the names out of texts on these models, in whatever round they are. */
    Map<ModelId, BlindText> blotting(Collection<ModelId> models) {
        Map<ModelId, BlindText> all = new HashMap<>();
        jdbc.sql(SELECT + "where m.id = any (:ids)")
                .param("ids", models.stream().map(ModelId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    all.put(
                            new ModelId(row.getObject("id", UUID.class)),
                            blotting(row, json.readValue(row.getString("content"), Registration.class)));
                });
        return all;
    }

    private Dossier dossier(ResultSet row, boolean blind, List<Dossier.PaperLine> papers, List<Photo> shown)
            throws SQLException {
        ModelId model = new ModelId(row.getObject("id", UUID.class));
        Registration registration = json.readValue(row.getString("content"), Registration.class);
        if (!blind) {
            return new Dossier(
                    model,
                    row.getString("code"),
                    row.getString("lead_name"),
                    registration,
                    papers,
                    lines(shown, UnaryOperator.identity()));
        }
        BlindText blotting = blotting(row, registration);
        return new Dossier(model, null, null, blotting.blot(registration), papers, lines(shown, blotting::blot));
    }

    private static BlindText blotting(ResultSet row, Registration registration) throws SQLException {
        List<String> names = new ArrayList<>(registration.partners());
        names.addAll(Arrays.asList(row.getString("place").split("[,;]")));
        for (String column : List.of("full_name", "lead_name", "short_name", "unit_code")) {
            String name = row.getString(column);
            names.add(name == null ? "" : name);
        }
        return new BlindText(names);
    }

    private static List<Dossier.PhotoLine> lines(List<Photo> shown, UnaryOperator<String> caption) {
        return shown.stream()
                .map(each -> new Dossier.PhotoLine(each.id(), caption.apply(each.caption())))
                .toList();
    }

    private List<Dossier.PaperLine> papers(ModelId model, boolean blind) {
        return jdbc.sql("select kind, reference from model_paper where model_id = ? order by kind")
                .param(model.value())
                .query((row, number) -> new Dossier.PaperLine(
                        Paper.valueOf(row.getString("kind")), blind ? null : row.getString("reference")))
                .list();
    }
}
