/** What of the library is shown, searched in one way for the province's people and for everybody. */
@NullMarked
package vn.danvan.library.shown;

import org.jspecify.annotations.NullMarked;
