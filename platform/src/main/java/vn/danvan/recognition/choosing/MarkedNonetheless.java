package vn.danvan.recognition.choosing;

import java.util.Optional;

/** A member with a conflict of interest scored the model or voted on it. Such a sheet does not count, but it was written. */
final class MarkedNonetheless implements ModelRule {

    @Override
    public Optional<Finding> check(Case model) {
        return model.recognises() && model.around().conflicted() ? Optional.of(Finding.CONFLICT) : Optional.empty();
    }
}
