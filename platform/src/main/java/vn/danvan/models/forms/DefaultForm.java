package vn.danvan.models.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The form that ships with the platform: {@code models/default-form.json}. */
@Component
class DefaultForm {

    private final FormContent content;

    DefaultForm(JsonMapper json) {
        try (InputStream source = new ClassPathResource("models/default-form.json").getInputStream()) {
            content = json.readValue(source, FormContent.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    FormContent content() {
        return content;
    }

    FormDetails of(int year) {
        return new FormDetails(null, 0, FormScope.general(year), content, false);
    }
}
