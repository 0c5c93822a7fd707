package vn.danvan.scoring;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.scoring.evaluation.Evaluation;
import vn.danvan.scoring.evaluation.Evaluator;
import vn.danvan.scoring.evaluation.ScoreSheet;
import vn.danvan.scoring.reading.SchemeProblem;
import vn.danvan.scoring.reading.SchemeText;
import vn.danvan.scoring.scheme.Scheme;
import vn.danvan.shared.NotFound;
import vn.danvan.shared.StaleVersion;

/** A province's scoring schemes: editions that are drafted, published, and locked once something is scored by them. */
@Service
@Transactional
public class SchemeService {

    private final SchemeStore store;
    private final SchemeSheets sheets;
    private final Rights rights;

    SchemeService(SchemeStore store, SchemeSheets sheets, Rights rights) {
        this.store = store;
        this.sheets = sheets;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public List<SchemeSummary> list() {
        rights.require(Right.READ_SCHEMES);
        return store.all();
    }

    /** @throws NotFound for an id that is not of this province */
    @Transactional(readOnly = true)
    public SchemeDetails details(SchemeId id) {
        rights.require(Right.READ_SCHEMES);
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** Whether the acting post may add and publish schemes. */
    @Transactional(readOnly = true)
    public boolean mayManage() {
        return rights.may(Right.MANAGE_SCHEMES);
    }

    /**
     * A new edition as a draft.
     *
     * @param text YAML or JSON
     * @throws SchemeProblem with everything that is wrong
     */
    public SchemeId create(String text) {
        rights.require(Right.MANAGE_SCHEMES);
        return store.add(SchemeText.read(text), SchemeState.DRAFT);
    }

    /**
     * A new edition as a draft, from an XLSX or CSV sheet.
     *
     * @param reader in whose language columns are named where they are missing
     * @throws SchemeProblem with everything that is wrong, each at its line
     */
    public SchemeId create(byte[] sheet, String fileName, Locale reader) {
        rights.require(Right.MANAGE_SCHEMES);
        return store.add(sheets.read(sheet, fileName, reader), SchemeState.DRAFT);
    }

    /**
     * @param version of the edition that the person looked at
     * @throws SchemeFixed when it is a draft no longer
     */
    public void replace(SchemeId id, int version, String text) {
        rights.require(Right.MANAGE_SCHEMES);
        Scheme scheme = SchemeText.read(text);
        requireDraft(id);
        if (!store.replaceDraft(id, version, scheme)) {
            throw new StaleVersion();
        }
    }

    /** @throws SchemeFixed when it is a draft no longer */
    public void publish(SchemeId id, int version) {
        rights.require(Right.MANAGE_SCHEMES);
        requireDraft(id);
        if (!store.publish(id, version)) {
            throw new StaleVersion();
        }
    }

    /** The arithmetic of a sheet, for trying; locks nothing and keeps nothing. */
    @Transactional(readOnly = true)
    public Evaluation evaluate(SchemeId id, ScoreSheet sheet) {
        return Evaluator.evaluate(details(id).scheme(), sheet);
    }

    /**
     * The scheme for something that is really scored by it: from now on this edition never changes.
     *
     * @throws SchemeFixed for a draft
     */
    public Scheme use(SchemeId id) {
        SchemeDetails details = details(id);
        if (details.summary().state() == SchemeState.DRAFT) {
            throw SchemeFixed.stillDraft();
        }
        store.lock(id);
        return details.scheme();
    }

    private void requireDraft(SchemeId id) {
        if (details(id).summary().state() != SchemeState.DRAFT) {
            throw SchemeFixed.noLongerDraft();
        }
    }
}
