package vn.danvan.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.danvan.shared.TextFolding;

/** The commune or so out of a place as people write it: "Thôn 3, xã Tân An, tỉnh Ví Dụ" is in "xã Tân An". */
final class Areas {

    private Areas() {}

    /** @param province its name without "tỉnh" or "thành phố", which people add or leave out */
    static String of(String place, String province) {
        List<String> parts = new ArrayList<>(Arrays.stream(place.split("[,;]|\\s[-–]\\s"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList());
        if (parts.size() > 1 && endsWithName(parts.getLast(), province)) {
            parts.removeLast();
        }
        return parts.isEmpty() ? "" : parts.getLast();
    }

    private static boolean endsWithName(String part, String province) {
        String folded = TextFolding.fold(part);
        String name = TextFolding.fold(province);
        return folded.equals(name) || folded.equals("tinh " + name) || folded.equals("thanh pho " + name);
    }
}
