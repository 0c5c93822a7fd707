package vn.danvan.recognition.choosing;

import java.util.Optional;

/** Another registration is so much alike that it may be the same model, and nobody has said that it is not. */
final class OpenDuplicate implements ModelRule {

    @Override
    public Optional<Finding> check(Case model) {
        return model.recognises() && model.around().duplicate()
                ? Optional.of(Finding.LIKELY_DUPLICATE)
                : Optional.empty();
    }
}
