package vn.danvan.scoring.ballot;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of the whole as a fraction of whole numbers, so that two thirds of fifteen is ten and not almost ten. */
public record Share(int numerator, int denominator) {

    private static final Pattern FRACTION = Pattern.compile("\\s*(\\d{1,6})\\s*/\\s*(\\d{1,6})\\s*");
    private static final Pattern PERCENT = Pattern.compile("\\s*(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*%\\s*");
    private static final int HUNDRED = 100;

    public Share {
        if (numerator < 1 || numerator > denominator) {
            throw new BallotProblem(BallotProblem.Reason.SHARE, numerator + "/" + denominator);
        }
    }

    public static Share percent(int percent) {
        return new Share(percent, HUNDRED);
    }

    /** Reads {@code 2/3}, {@code 80%} and {@code 66,67 %}. */
    public static Share parse(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return new Share(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            String places = percent.group(2) == null ? "" : percent.group(2);
            int scale = Math.powExact(10, places.length());
            return new Share(Integer.parseInt(percent.group(1) + places), HUNDRED * scale);
        }
        throw new BallotProblem(BallotProblem.Reason.SHARE, text);
    }

    /** Whether {@code part} of {@code whole} is this share or more. */
    public boolean reachedBy(int part, int whole) {
        return (long) part * denominator >= (long) numerator * whole;
    }

    /** The smallest number that reaches this share. */
    public int leastOf(int whole) {
        return Math.toIntExact(Math.ceilDiv((long) numerator * whole, (long) denominator));
    }

    @Override
    public String toString() {
        return denominator == HUNDRED ? numerator + "%" : numerator + "/" + denominator;
    }
}
