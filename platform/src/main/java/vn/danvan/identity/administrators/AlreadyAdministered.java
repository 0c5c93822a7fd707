package vn.danvan.identity.administrators;

import vn.danvan.shared.DomainProblem;

/** The province has accounts of its own: who comes in there is decided there. */
public class AlreadyAdministered extends DomainProblem {

    public AlreadyAdministered() {
        super("identity.problem.already-administered");
    }
}
