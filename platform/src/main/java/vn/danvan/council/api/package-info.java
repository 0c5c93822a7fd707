/** Councils, rounds and sheets over REST. */
@NullMarked
package vn.danvan.council.api;

import org.jspecify.annotations.NullMarked;
