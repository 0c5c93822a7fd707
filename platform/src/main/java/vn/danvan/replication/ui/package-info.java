/** The screens of adoptions and of checks of effect. */
@NullMarked
package vn.danvan.replication.ui;

import org.jspecify.annotations.NullMarked;
