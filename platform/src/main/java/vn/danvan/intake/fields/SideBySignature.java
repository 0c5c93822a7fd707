package vn.danvan.intake.fields;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danvan.intake.draft.DraftDocument;
import vn.danvan.shared.Side;
import vn.danvan.shared.TextFolding;

/**
 * The offices of the sides differ – but a youth union is signed by a bí thư like the Party and the Front by a chủ tịch
 * like the State. So the body that signs decides before the office does.
 */
final class SideBySignature {

    private static final Pattern FRONT = Pattern.compile(
            "\\b(?:mat tran|mttq|ubmttq|hoi lien hiep|hoi lhpn|hoi nong dan|cuu chien binh|cong doan|lien doan lao dong|ban thuong truc|(?<!dang )(?<!trung )(?<!su )doan)\\b");
    private static final Pattern PARTY = Pattern.compile(
            "\\b(?:bi thu|dang uy|dang bo|dang doan|thuong vu|tinh uy|huyen uy|thanh uy|thi uy|cap uy|chi bo|can su dang|ban dan van|ban tuyen giao|ban to chuc|ban noi chinh)\\b");
    private static final Pattern PARTY_FIRST =
            Pattern.compile("^(?:dang|chi bo|chi uy|tinh uy|huyen uy|thanh uy|thi uy|ban can su|uy ban kiem tra)\\b");
    private static final Pattern STATE =
            Pattern.compile("chu tich|giam doc|uy ban nhan dan|ubnd|chanh thanh tra|chanh van phong");
    private static final Pattern COMMITTEE_CHAIR = Pattern.compile("ban chap hanh.*chu tich");

    private SideBySignature() {}

    static Optional<Side> of(DraftDocument.@Nullable Signatory signatory) {
        if (signatory == null) {
            return Optional.empty();
        }
        String whom = signatory.onBehalfOf();
        String text = TextFolding.fold((whom == null ? "" : whom) + " " + signatory.position());
        if (isFront(whom == null ? "" : whom) || COMMITTEE_CHAIR.matcher(text).find()) {
            return Optional.of(Side.FRONT);
        }
        if (PARTY.matcher(text).find()) {
            return Optional.of(Side.PARTY);
        }
        return STATE.matcher(text).find() ? Optional.of(Side.GOVERNMENT) : Optional.empty();
    }

    /** Front, unions and mass organisations; a Party committee within one of them stays with the Party. */
    static boolean isFront(String body) {
        String folded = TextFolding.fold(body);
        return FRONT.matcher(folded).find() && !PARTY_FIRST.matcher(folded).find();
    }
}
