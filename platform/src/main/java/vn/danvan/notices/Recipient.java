package vn.danvan.notices;

import vn.danvan.identity.PersonId;
import vn.danvan.identity.PostId;

/** A person, and the post for whose sake the person is told. */
public record Recipient(PersonId person, PostId post) {}
