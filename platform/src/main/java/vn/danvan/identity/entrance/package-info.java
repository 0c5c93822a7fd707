/** What every way in shares: headers of pages, the page of a closed province, protection against guesses. */
@NullMarked
@NamedInterface("entrance")
package vn.danvan.identity.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
