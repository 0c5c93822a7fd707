package vn.danvan.identity;

/** Remembers for the rest of the session in which post the signed-in person acts. */
public interface PostChoice {

    /** @throws NobodyActs when the post is not one that the person holds today */
    void choose(PostId post);
}
