/** Photos and papers that show what a model is; what other modules may show of them is {@link ModelPhotos}, judges see {@link DossierPhotos}. */
@NullMarked
@NamedInterface("evidence")
package vn.danvan.models.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
