package vn.danvan.operator.ui;

import vn.danvan.operator.OperatorEvent;
import vn.danvan.operator.OperatorEvents;

/** An act as the pages show it. */
record EventView(OperatorEvent event) {

    public String time() {
        return ProvinceView.time(event.happenedAt());
    }

    public boolean byNight() {
        return event.operator().equals(OperatorEvents.NIGHT);
    }
}
