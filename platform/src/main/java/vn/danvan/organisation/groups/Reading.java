package vn.danvan.organisation.groups;

import java.util.List;

/**
 * What was understood of a phrase such as "các sở, ban, ngành và UBND các huyện".
 *
 * @param unread the parts for which nobody is known; a person decides
 */
public record Reading(List<Addressee> addressees, List<String> unread) {

    public boolean isCertain() {
        return unread.isEmpty() && !addressees.isEmpty();
    }
}
