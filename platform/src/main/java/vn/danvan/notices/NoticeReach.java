package vn.danvan.notices;

/**
 * Whom a notice would reach.
 *
 * @param people who find it in their inbox
 * @param byMail how many of them get a mail as well
 */
public record NoticeReach(int people, int byMail) {}
