/** The screens on which a judge works: the queue, the sheet, the dossier beside it. */
@NullMarked
package vn.danvan.council.ui.judging;

import org.jspecify.annotations.NullMarked;
