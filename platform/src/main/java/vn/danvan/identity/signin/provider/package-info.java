/** Whoever signs people in for a province: where it is, how it is asked, and whether its tokens are good. */
@NullMarked
package vn.danvan.identity.signin.provider;

import org.jspecify.annotations.NullMarked;
