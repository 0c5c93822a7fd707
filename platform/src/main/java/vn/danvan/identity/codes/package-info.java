/** Codes from a phone and from paper, whoever's they are: made, compared, drawn. Who has them is kept elsewhere. */
@NamedInterface("codes")
@NullMarked
package vn.danvan.identity.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
