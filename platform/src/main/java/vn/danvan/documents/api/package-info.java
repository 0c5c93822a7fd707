/** REST. */
@NullMarked
package vn.danvan.documents.api;

import org.jspecify.annotations.NullMarked;
