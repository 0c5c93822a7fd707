/** What finds a request again in the logs and the metrics: its province, and a code that a person can quote. */
@NullMarked
package vn.danvan.shell.trace;

import org.jspecify.annotations.NullMarked;
