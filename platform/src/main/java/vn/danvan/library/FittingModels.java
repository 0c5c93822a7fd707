package vn.danvan.library;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.danvan.identity.ActingPost;
import vn.danvan.identity.Right;
import vn.danvan.identity.Rights;
import vn.danvan.library.fit.Candidate;
import vn.danvan.library.fit.Fit;
import vn.danvan.library.fit.FitRules;

/** Models that fit the acting post's unit, each with the reasons. */
@Service
@Transactional(readOnly = true)
public class FittingModels {

    private static final int PROPOSED = 20;

    private final FitFacts facts;
    private final Rights rights;

    FittingModels(FitFacts facts, Rights rights) {
        this.facts = facts;
        this.rights = rights;
    }

    /** The best first; none where nothing fits. */
    public List<Fit> propose() {
        ActingPost post = rights.require(Right.READ_MODELS);
        List<Candidate> candidates = facts.candidates(post.unit());
        return new FitRules(candidates).propose(facts.need(post.unit()), candidates, PROPOSED);
    }
}
