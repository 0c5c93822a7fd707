package vn.danvan.notices.mail;

import java.util.UUID;
import vn.danvan.identity.PersonId;

/**
 * A mail that this node has claimed.
 *
 * @param attempt counts from 1; whoever claims a mail anew has a higher one, and then this claim is worth nothing
 */
record DueMail(UUID id, PersonId person, int attempt) {}
