package vn.danvan.council.conflict;

import java.util.Optional;

/** One way in which a member's interest in a model shows in what is stored. */
record InterestRule(InterestKind kind, Test test) {

    interface Test {

        /** @return what was found, for people; empty where there is nothing */
        Optional<String> find(MemberFacts member, ModelFacts model, Surroundings around);
    }
}
