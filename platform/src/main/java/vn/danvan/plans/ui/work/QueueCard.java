package vn.danvan.plans.ui.work;

/** A card of the queue; who works without a mouse goes on from the one that was acted on. */
interface QueueCard {

    /** To its name: the next step is one key further. */
    void focus();
}
