/** What a registration asks, by year and by what is registered; fixed once the year is opened. */
@NullMarked
package vn.danvan.models.forms;

import org.jspecify.annotations.NullMarked;
