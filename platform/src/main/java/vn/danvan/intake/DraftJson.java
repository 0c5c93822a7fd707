package vn.danvan.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.danvan.intake.draft.DraftDocument;

/** The draft as it lies in the database. */
@Component
class DraftJson {

    private static final TypeReference<List<DraftDocument>> DOCUMENTS = new TypeReference<>() {};

    private final JsonMapper mapper;

    DraftJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    String write(List<DraftDocument> documents) {
        return mapper.writeValueAsString(documents);
    }

    List<DraftDocument> read(String json) {
        return mapper.readValue(json, DOCUMENTS);
    }
}
