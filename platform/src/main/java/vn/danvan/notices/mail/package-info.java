/** What lies in the outbox goes out by mail, each at most once, by jobs that a killed node leaves to the next. */
@NullMarked
package vn.danvan.notices.mail;

import org.jspecify.annotations.NullMarked;
