package io.github.intervalscoach.intents.model.planned;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.Change;
import io.github.intervalscoach.intents.model.Scope;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * What happens to the time of an entry; nothing of it can be cleared.
 *
 * @param start local; midnight for a whole day
 * @param endExclusive local; the service makes it the next midnight where it is left on something new
 */
public record TimingChange(Change<LocalDateTime> start, Change<LocalDateTime> endExclusive, Change<Scope> scope) {
    /** Leaves it when it is. */
    public static final TimingChange NONE = new TimingChange(Change.leave(), Change.leave(), Change.leave());

    public TimingChange {
        Allowed.neverCleared(start, "The start");
        Allowed.neverCleared(endExclusive, "The end");
        Allowed.neverCleared(scope, "The scope");
        Change<LocalDateTime> end = endExclusive;
        start.ifChanged(from -> Allowed.only(end, from::isBefore, "The end", "after the start " + from), () -> {});
    }

    /** Sets first and last day, both included. */
    public static TimingChange days(LocalDate first, LocalDate last) {
        return new TimingChange(
                Change.to(first.atStartOfDay()), Change.to(last.plusDays(1).atStartOfDay()), Change.leave());
    }

    /** To another day: the time of day stays, and so does how long it lasts. */
    public static TimingChange moving(CalendarEvent event, LocalDate to) {
        var shift = Period.ofDays(Math.toIntExact(ChronoUnit.DAYS.between(event.day(), to)));
        LocalDateTime end =
                event.details().end().orElseGet(() -> event.endExclusive().atStartOfDay());
        return new TimingChange(
                Change.to(event.start().plus(shift)), endAfter(event, end.plus(shift), shift), Change.leave());
    }

    /** An end that is not after its start is one the service gave by mistake, and moving must not spread it. */
    private static Change<LocalDateTime> endAfter(CalendarEvent event, LocalDateTime end, Period shift) {
        return end.isAfter(event.start().plus(shift)) ? Change.to(end) : Change.leave();
    }
}
