/** Notices over REST. */
@NullMarked
package vn.danvan.notices.api;

import org.jspecify.annotations.NullMarked;
