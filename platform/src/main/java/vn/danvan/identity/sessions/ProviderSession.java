package vn.danvan.identity.sessions;

import org.jspecify.annotations.Nullable;

/**
 * How the province's own identity provider knows a session.
 *
 * @param id its {@code sid}; a logout without one means every session of the subject
 * @param subject its {@code sub}: the provider's name of the person, which need not be the account's name here
 */
public record ProviderSession(@Nullable String id, @Nullable String subject) {}
