/** Paragraphs with roles, cut into documents, headers, sections and endings. */
@NullMarked
package vn.danvan.intake.structure;

import org.jspecify.annotations.NullMarked;
