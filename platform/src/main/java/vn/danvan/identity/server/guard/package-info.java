/** Protection against guessing: slowing down, devices that are known, and what a password must be. */
@NullMarked
package vn.danvan.identity.server.guard;

import org.jspecify.annotations.NullMarked;
