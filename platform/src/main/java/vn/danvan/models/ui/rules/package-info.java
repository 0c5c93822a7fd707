/** What a province asks of its models: the form of each year, the route, and how many a unit may name. */
@NullMarked
package vn.danvan.models.ui.rules;

import org.jspecify.annotations.NullMarked;
