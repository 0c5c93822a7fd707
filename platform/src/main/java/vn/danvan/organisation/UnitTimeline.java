package vn.danvan.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.danvan.organisation.UnitProblem.Reason;

/** The versions of one unit, oldest first. What was recorded stays; only the open end of the last version may close. */
final class UnitTimeline {

    /** @param to first day on which it no longer holds; none means until now */
    record Version(
            UUID id,
            UnitFacts facts,
            int position,
            LocalDate from,
            @Nullable LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }

        Version until(@Nullable LocalDate end) {
            return new Version(id, facts, position, from, end);
        }
    }

    private final UUID id;
    private final String code;
    private final int stored;
    private final List<Version> before;
    private final List<Version> versions;

    /** @param stored the unit's lock version; negative for a unit that is not yet stored */
    UnitTimeline(UUID id, String code, int stored, List<Version> versions) {
        this.id = id;
        this.code = code;
        this.stored = stored;
        this.before = List.copyOf(versions);
        this.versions = new ArrayList<>(versions);
    }

    void begin(Version first) {
        requireOrder(first);
        versions.add(first);
    }

    /** The last version ends the day before {@code next} begins. */
    void change(Version next) {
        requireOrder(next);
        Version last = versions.getLast();
        if (!next.from().isAfter(last.from())) {
            throw new UnitProblem(Reason.CHANGE_TOO_EARLY, code, last.from());
        }
        if (last.to() != null && !next.from().isBefore(last.to())) {
            throw new UnitProblem(Reason.UNIT_ENDED, code, last.to().minusDays(1));
        }
        if (next.facts().equals(last.facts())) {
            throw new UnitProblem(Reason.NOTHING_CHANGED, code, last.from());
        }
        versions.set(versions.size() - 1, last.until(next.from()));
        versions.add(next.to() == null ? next.until(last.to()) : next);
    }

    /** A unit that had ended is there again. */
    void beginAgain(Version next) {
        requireOrder(next);
        versions.add(next);
    }

    void end(LocalDate firstDayWithout) {
        Version last = versions.getLast();
        versions.set(versions.size() - 1, last.until(firstDayWithout));
        requireOrder(versions.getLast());
    }

    private static void requireOrder(Version version) {
        if (version.to() != null && !version.to().isAfter(version.from())) {
            throw new UnitProblem(Reason.DATES_ORDER, version.from());
        }
    }

    Optional<Version> on(LocalDate day) {
        return versions.stream().filter(each -> each.holdsOn(day)).findFirst();
    }

    Optional<Version> startingOn(LocalDate day) {
        return versions.stream().filter(each -> each.from().equals(day)).findFirst();
    }

    @Nullable
    LocalDate nextBeginning(LocalDate day) {
        return versions.stream()
                .map(Version::from)
                .filter(from -> from.isAfter(day))
                .findFirst()
                .orElse(null);
    }

    boolean isFollowed(Version version) {
        return version.to() != null && startingOn(version.to()).isPresent();
    }

    Version last() {
        return versions.getLast();
    }

    boolean isNew() {
        return stored < 0;
    }

    boolean isTouched() {
        return isNew() || !versions.equals(before);
    }

    List<Version> added() {
        return versions.stream()
                .filter(each -> before.stream().noneMatch(old -> old.id().equals(each.id())))
                .toList();
    }

    /** Versions that were open and now have an end. */
    List<Version> closed() {
        return versions.stream()
                .filter(each -> before.stream().anyMatch(old -> old.id().equals(each.id()) && !old.equals(each)))
                .toList();
    }

    List<Version> versions() {
        return List.copyOf(versions);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    int stored() {
        return stored;
    }
}
