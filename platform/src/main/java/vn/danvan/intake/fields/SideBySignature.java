package vn.danvan.intake.fields;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.shared.Side;
import vn.danvan.shared.TextFolding;

/** The offices of the two sides differ, and so do their signs for "on behalf of": T/M in the Party, TM. in the State. */
final class SideBySignature {

    private static final Pattern PARTY =
            Pattern.compile("bi thu|dang uy|thuong vu|tinh uy|huyen uy|thanh uy|cap uy|chi bo");
    private static final Pattern STATE =
            Pattern.compile("chu tich|giam doc|uy ban nhan dan|chanh thanh tra|chanh van phong");
    private static final Pattern FRONT = Pattern.compile("mat tran|hoi lien hiep|hoi nong dan|cuu chien binh|doan");

    private SideBySignature() {}

    static Optional<Side> of(DraftDocument.@Nullable Signatory signatory) {
        if (signatory == null) {
            return Optional.empty();
        }
        String text = TextFolding.fold(signatory.onBehalfOf() + " " + signatory.position());
        if (PARTY.matcher(text).find()) {
            return Optional.of(Side.PARTY);
        }
        if (FRONT.matcher(text).find()) {
            return Optional.of(Side.FRONT);
        }
        return STATE.matcher(text).find() ? Optional.of(Side.GOVERNMENT) : Optional.empty();
    }
}
