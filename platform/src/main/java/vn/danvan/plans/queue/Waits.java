package vn.danvan.plans.queue;

/** An entry on its way into the queue: its place is known, and of a task nothing else before it is shown. */
sealed interface Waits {

    Urgency urgency();

    record OfTasks(WaitingList.Entry entry) implements Waits {

        @Override
        public Urgency urgency() {
            return entry.urgency();
        }
    }

    record Known(Urgency urgency, WorkItem item) implements Waits {}
}
