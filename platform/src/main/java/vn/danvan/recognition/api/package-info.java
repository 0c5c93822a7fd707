/** Recognition over REST. */
@NullMarked
package vn.danvan.recognition.api;

import org.jspecify.annotations.NullMarked;
