/** The library over REST. */
@NullMarked
package vn.danvan.library.api;

import org.jspecify.annotations.NullMarked;
