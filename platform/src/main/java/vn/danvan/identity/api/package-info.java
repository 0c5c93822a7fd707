/** Help with people's accounts over REST. */
@NullMarked
package vn.danvan.identity.api;

import org.jspecify.annotations.NullMarked;
