/** Where somebody is signed in: how long it lasts, the list of one's own sessions, and their end on every node. */
@NullMarked
package vn.danvan.identity.sessions;

import org.jspecify.annotations.NullMarked;
