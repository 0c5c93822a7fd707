package vn.danvan.plans.assignment;

import java.util.List;

/**
 * What happens to the units' copies when an edit of their task is pushed.
 *
 * @param reached copies that change: nobody has reported them done
 * @param kept copies that stay as they are: reported or done
 */
public record Push(List<Assignment> reached, List<Assignment> kept) {}
