/** Schemes, their arithmetic and ballots over REST. */
@NullMarked
package vn.danvan.scoring.api;

import org.jspecify.annotations.NullMarked;
