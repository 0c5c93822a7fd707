/** The embedded sign-in: one issuer per province in this process, for provinces without an identity provider of their own. */
@NullMarked
package vn.danvan.identity.server;

import org.jspecify.annotations.NullMarked;
