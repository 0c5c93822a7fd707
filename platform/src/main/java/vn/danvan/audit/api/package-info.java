/** REST. */
@NullMarked
package vn.danvan.audit.api;

import org.jspecify.annotations.NullMarked;
