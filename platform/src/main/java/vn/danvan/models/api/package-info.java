/** Models over REST. */
@NullMarked
package vn.danvan.models.api;

import org.jspecify.annotations.NullMarked;
