/** What can be set about sign-in, and which host stands for which province. */
@NullMarked
@NamedInterface("settings")
package vn.danvan.identity.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
