package vn.danvan.documents;

/** Keeps files by their SHA-256 within the province; the same content is kept once. */
public interface FileStore {

    void store(String sha256, String name, String mediaType, byte[] content);

    /** @throws vn.danvan.shared.NotFound when this province keeps no such file; who may read it is asked before */
    StoredFile load(String sha256);
}
