/** Lists of what a post reaches: adoptions and checks are read in the same way. */
@NullMarked
package vn.danvan.replication.search;

import org.jspecify.annotations.NullMarked;
