/** Units over REST. */
@NullMarked
package vn.danvan.organisation.api;

import org.jspecify.annotations.NullMarked;
