package vn.danvan.models.evidence;

/**
 * A photo after it was read: two JPEGs that hold pixels and nothing else. The arrays are the caller's; nobody changes them.
 *
 * @param width of {@code full} in pixels
 */
@SuppressWarnings("ArrayRecordComponent")
record Picture(byte[] full, byte[] thumbnail, int width, int height) {}
