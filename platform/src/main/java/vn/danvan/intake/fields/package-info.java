/** Named readers that turn heads, paragraphs and endings into the fields of a draft, each with its evidence. */
@NullMarked
package vn.danvan.intake.fields;

import org.jspecify.annotations.NullMarked;
