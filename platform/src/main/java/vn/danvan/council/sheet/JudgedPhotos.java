package vn.danvan.council.sheet;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.council.round.RoundId;
import vn.danvan.council.round.RoundSummary;
import vn.danvan.council.round.Rounds;
import vn.danvan.models.ModelId;
import vn.danvan.models.evidence.DossierPhotos;

/** The pictures of a model for whoever has to score it now. */
@Service
@Transactional(readOnly = true)
public class JudgedPhotos {

    private final Rounds rounds;
    private final SheetAccess access;
    private final ScoredDossiers dossiers;
    private final DossierPhotos photos;

    JudgedPhotos(Rounds rounds, SheetAccess access, ScoredDossiers dossiers, DossierPhotos photos) {
        this.rounds = rounds;
        this.access = access;
        this.dossiers = dossiers;
        this.photos = photos;
    }

    /**
     * In the order in which they are to be shown.
     *
     * @throws SheetProblem before conflicts are declared, and where there is one
     */
    public List<Dossier.PhotoLine> list(RoundId id, ModelId model) {
        RoundSummary round = rounds.get(id);
        access.requireJudged(round, model);
        return dossiers.one(id, model, round.facts().rules().blind()).photos();
    }

    /**
     * A JPEG of at most 480 pixels either way.
     *
     * @throws SheetProblem before conflicts are declared, and where there is one
     */
    public byte[] thumbnail(RoundId round, ModelId model, UUID photo) {
        access.requireJudged(rounds.get(round), model);
        return photos.thumbnail(model, photo);
    }

    /**
     * A JPEG of at most 2048 pixels either way.
     *
     * @throws SheetProblem before conflicts are declared, and where there is one
     */
    public byte[] full(RoundId round, ModelId model, UUID photo) {
        access.requireJudged(rounds.get(round), model);
        return photos.full(model, photo);
    }
}
