/** The console's pages: plain forms without script, below one address. */
@NullMarked
package vn.danvan.operator.ui;

import org.jspecify.annotations.NullMarked;
