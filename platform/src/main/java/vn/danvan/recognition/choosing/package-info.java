/** Which models a decision may take up, and what stands against it. */
@NullMarked
package vn.danvan.recognition.choosing;

import org.jspecify.annotations.NullMarked;
