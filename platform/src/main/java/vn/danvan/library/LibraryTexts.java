package vn.danvan.library;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.danvan.library.fit.Fit;
import vn.danvan.models.registration.ModelTexts;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.shared.DomainProblem;

/** Words for states, steps and reasons, the same on every screen and over REST. */
@Component
public class LibraryTexts {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource texts;
    private final ModelTexts models;
    private final UnitTexts units;

    LibraryTexts(MessageSource texts, ModelTexts models, UnitTexts units) {
        this.texts = texts;
        this.models = models;
        this.units = units;
    }

    /** @param group such as {@code state} or {@code step} */
    public String of(String group, Enum<?> value, Locale reader) {
        return text("library." + group + "." + value.name().toLowerCase(Locale.ROOT), reader);
    }

    public String problem(DomainProblem problem, Locale reader) {
        return text(problem.key(), reader, problem.arguments().toArray());
    }

    /** Why a model is proposed, as a sentence. */
    public String reason(Fit.Reason reason, Locale reader) {
        return switch (reason) {
            case Fit.FieldWithout(var field) ->
                text("library.fit.field-without", reader, models.of("field", field, reader));
            case Fit.SameType(var type) -> text("library.fit.same-type", reader, units.type(type, reader));
            case Fit.EthnicMinorityArea() -> text("library.fit.ethnic-minority-area", reader);
            case Fit.ReligionArea() -> text("library.fit.religion-area", reader);
            case Fit.LateTask(var code, var task, var words) ->
                text("library.fit.late-task", reader, code, task, String.join(", ", words));
            case Fit.SameSuperior(var name) -> text("library.fit.same-superior", reader, name);
            case Fit.Adopted(var times) -> text("library.fit.adopted", reader, times);
            case Fit.Lasting() -> text("library.fit.lasting", reader);
        };
    }

    private String text(String key, Locale reader, Object... arguments) {
        Locale language = reader.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
        return String.valueOf(texts.getMessage(key, arguments, key, language));
    }
}
