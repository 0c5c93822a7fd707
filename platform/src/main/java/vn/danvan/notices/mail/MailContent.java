package vn.danvan.notices.mail;

import java.util.List;
import vn.danvan.notices.Notice;

/**
 * What one mail says.
 *
 * @param language "vi" or "en"
 * @param notices at least one, the oldest first
 */
public record MailContent(String address, String language, List<Notice> notices) {}
