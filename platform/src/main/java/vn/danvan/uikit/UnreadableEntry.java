package vn.danvan.uikit;

import vn.danvan.shared.DomainProblem;

/** Something was typed into a field that it cannot take; nothing is done until that is put right. */
public class UnreadableEntry extends DomainProblem {

    private static final long serialVersionUID = 1L;

    UnreadableEntry(String field, String allowed) {
        super("uikit.entry.unreadable", field, allowed);
    }
}
