/** Schemes as YAML, JSON and sheets, checked before anybody may use them. */
@NullMarked
package vn.danvan.scoring.reading;

import org.jspecify.annotations.NullMarked;
