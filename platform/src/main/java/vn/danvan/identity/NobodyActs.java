package vn.danvan.identity;

import vn.danvan.shared.DomainProblem;

/** Nobody is signed in, or the person holds no post that is valid today, or has not yet chosen one of several. */
public class NobodyActs extends DomainProblem {

    public NobodyActs() {
        super("identity.problem.nobody-acts");
    }
}
