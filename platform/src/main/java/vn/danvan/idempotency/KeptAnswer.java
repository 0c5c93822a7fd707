package vn.danvan.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a write answered.
 *
 * @param requestHash of the request that it answered, as {@link RequestHash} makes it
 * @param status 200 to 299: a refusal changes nothing and is not kept
 */
@SuppressWarnings("ArrayRecordComponent") // written once, sent once, never compared
record KeptAnswer(
        String requestHash,
        int status,
        @Nullable String location,
        @Nullable String contentType,
        byte[] body) {}
