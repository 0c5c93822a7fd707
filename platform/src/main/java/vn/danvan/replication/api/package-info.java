/** Adoptions and checks of effect over REST. */
@NullMarked
package vn.danvan.replication.api;

import org.jspecify.annotations.NullMarked;
