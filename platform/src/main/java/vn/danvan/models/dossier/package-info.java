/** What a dossier must have, what it has, and which dossiers lack something. */
@NullMarked
package vn.danvan.models.dossier;

import org.jspecify.annotations.NullMarked;
