package vn.danvan.replication;

/**
 * What a unit says when it asks to adopt.
 *
 * @param adaptation what it would do otherwise; may still be open
 * @param contact a person with a number or an address
 */
public record NewAdoption(String adaptation, String contact) {

    static final int MOST = 4000;

    public NewAdoption {
        adaptation = adaptation.strip();
        contact = contact.strip();
    }

    void check() {
        if (contact.isEmpty()) {
            throw new AdoptionProblem(AdoptionProblem.Reason.TEXT_MISSING);
        }
        requireShort(adaptation);
        requireShort(contact);
    }

    static void requireShort(String text) {
        if (text.length() > MOST) {
            throw new AdoptionProblem(AdoptionProblem.Reason.TEXT_TOO_LONG, MOST);
        }
    }
}
