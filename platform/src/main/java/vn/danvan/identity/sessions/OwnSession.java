package vn.danvan.identity.sessions;

import java.time.Instant;
import java.util.UUID;

/**
 * One place where the person is signed in.
 *
 * @param lastSeenAt exact to a minute
 * @param browser as it calls itself, see {@link Browsers}
 */
public record OwnSession(UUID id, Instant startedAt, Instant lastSeenAt, String address, String browser) {}
