package vn.danvan.tenancy.move;

/** A move that was refused, or that failed and left the province where it was; the message is for the operator. */
public class MoveFailed extends Exception {

    public MoveFailed(String message) {
        super(message);
    }

    public MoveFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
