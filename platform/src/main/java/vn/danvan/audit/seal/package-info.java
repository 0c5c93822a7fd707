/** The chain over a province's entries: sealed every minute, anchored in the registry, verified at night or when asked. */
@NullMarked
package vn.danvan.audit.seal;

import org.jspecify.annotations.NullMarked;
