package vn.danvan.meeting.vote;

/** How many chose what; names nobody. */
public record Counts(int agreed, int disagreed, int noOpinion) {

    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Choice choice) {
        return switch (choice) {
            case AGREE -> new Counts(agreed + 1, disagreed, noOpinion);
            case DISAGREE -> new Counts(agreed, disagreed + 1, noOpinion);
            case NO_OPINION -> new Counts(agreed, disagreed, noOpinion + 1);
        };
    }

    public int sum() {
        return agreed + disagreed + noOpinion;
    }
}
