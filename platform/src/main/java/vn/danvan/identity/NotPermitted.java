package vn.danvan.identity;

import vn.danvan.shared.DomainProblem;

/** The post in which the person acts does not carry the right. */
public class NotPermitted extends DomainProblem {

    private final Right right;

    public NotPermitted(Right right) {
        super("identity.problem.not-permitted");
        this.right = right;
    }

    public Right right() {
        return right;
    }
}
