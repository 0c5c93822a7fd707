package vn.danvan.notices;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What is to be told to some people.
 *
 * @param occasion what makes this notice another one than an earlier one of the kind about the same record
 * @param arguments in the order of the kind's text
 */
public record NewNotice(
        NoticeKind kind, UUID record, String occasion, List<String> arguments, Collection<Recipient> recipients) {}
