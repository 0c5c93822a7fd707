package vn.danvan.notices;

import java.util.List;

/**
 * What one mail says.
 *
 * @param language "vi" or "en"
 * @param notices at least one, the oldest first
 */
public record MailContent(String address, String language, List<Notice> notices) {}
