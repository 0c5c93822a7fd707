package vn.danvan.scoring.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.danvan.scoring.reading.SchemeError.Reason;
import vn.danvan.scoring.scheme.Band;
import vn.danvan.scoring.scheme.Scheme;

/** From 0 upwards every number of points has exactly one band. */
final class BandCheck {

    private BandCheck() {}

    static List<SchemeError> errors(Scheme scheme) {
        List<SchemeError> errors = new ArrayList<>();
        List<Band> bands = scheme.bands();
        Map<String, Integer> codes = new HashMap<>();
        for (int index = 0; index < bands.size(); index++) {
            Band band = bands.get(index);
            Integer first = codes.putIfAbsent(band.code(), index);
            if (first != null) {
                errors.add(SchemeError.of(path(index, "code"), Reason.CODE_TWICE, band.code(), path(first, "code")));
            }
            BigDecimal below = band.below();
            if (index == 0 && below != null) {
                errors.add(SchemeError.of(path(0, "below"), Reason.HIGHEST_BAND_OPEN, below));
            }
            if (index > 0) {
                BigDecimal above = bands.get(index - 1).from();
                if (band.from().compareTo(above) >= 0) {
                    errors.add(SchemeError.of(path(index, "from"), Reason.BAND_ORDER, band.from(), above));
                }
                if (below == null || below.compareTo(above) != 0) {
                    errors.add(
                            SchemeError.of(path(index, "below"), Reason.BAND_GAP, below == null ? "-" : below, above));
                }
            }
        }
        BigDecimal lowest = bands.getLast().from();
        if (lowest.signum() != 0) {
            errors.add(SchemeError.of(path(bands.size() - 1, "from"), Reason.LOWEST_BAND, lowest));
        }
        BigDecimal highest = bands.getFirst().from();
        if (highest.compareTo(scheme.total()) > 0) {
            errors.add(SchemeError.of(path(0, "from"), Reason.HIGHEST_OUT_OF_REACH, highest, scheme.total()));
        }
        return errors;
    }

    private static String path(int index, String field) {
        return "bands[" + index + "]." + field;
    }
}
