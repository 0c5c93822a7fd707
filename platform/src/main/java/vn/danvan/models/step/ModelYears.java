package vn.danvan.models.step;

/** The years of which models, and what is done with them, may be: the movement "Dân vận khéo" began in 2009. */
public final class ModelYears {

    public static final int FIRST = 2009;
    public static final int LAST = 2100;

    private ModelYears() {}

    public static boolean include(int year) {
        return year >= FIRST && year <= LAST;
    }
}
