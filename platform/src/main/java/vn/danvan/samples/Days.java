package vn.danvan.samples;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** The days of a sample year, counted from the one on which it is written. */
record Days(LocalDate today, ZoneId zone) {

    private static final int TERM = 5;

    int year() {
        return today.getYear();
    }

    LocalDate termFrom() {
        return today.withDayOfYear(1);
    }

    LocalDate termTo() {
        return termFrom().plusYears(TERM).minusDays(1);
    }

    /** Of what was settled before: minutes, and then the decision that follows them. */
    LocalDate ofMinutes() {
        return ofDecision().minusWeeks(1);
    }

    LocalDate ofDecision() {
        return today.minusMonths(1);
    }

    /** When another unit began with a model that had just been recognised. */
    LocalDate ofAdoption() {
        return ofDecision().plusWeeks(1);
    }

    /** Wednesday of next week. */
    LocalDate ofMeeting() {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
    }

    /** The sheets are to be there before the council meets. */
    LocalDate deadline() {
        return ofMeeting().minusDays(1);
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
