package io.github.intervalscoach.intents.modifytraining.wish;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.subject.EventSnapshots;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Entries that go to another day, or are there once more. Their time of day stays, and how far apart they are. */
final class Moving {
    private Moving() {}

    /** The first of {@code events} goes to {@code to}, the others as far as it. */
    static Wishes move(Ground ground, List<CalendarEvent> events, LocalDate to, Optional<LocalTime> time) {
        requireOne(events, time);
        var wishes = new Wishes.Builder();
        for (CalendarEvent event : events) {
            Snapshot before = EventSnapshots.of(event);
            LocalDate day = shifted(event, events, to);
            Snapshot moved = placed(before, day, time);
            wishes.update(
                    Subject.CALENDAR_EVENT,
                    event.id(),
                    before,
                    shortened(ground, event, moved, wishes),
                    "to " + Wording.shortDate(day) + time.map(at -> " " + at).orElse(""));
        }
        return wishes.build();
    }

    /** The same once more there. */
    static Wishes copy(Ground ground, List<CalendarEvent> events, LocalDate to, Optional<LocalTime> time) {
        requireOne(events, time);
        var wishes = new Wishes.Builder();
        for (CalendarEvent event : events) {
            LocalDate day = shifted(event, events, to);
            Snapshot copy = placed(EventSnapshots.of(event), day, time).without("paired_activity_id");
            wishes.create(shortened(ground, event, copy, wishes), "copy of " + Wording.shortDate(event.day()));
        }
        return wishes.build();
    }

    /** Each goes to the day of the other. */
    static Wishes swap(CalendarEvent one, CalendarEvent other) {
        if (one.day().equals(other.day())) {
            throw new InvalidQuestion(
                    "same_day",
                    "Both are on " + Wording.longDate(one.day()) + ".",
                    "Name the other day in new_date, or two ids of different days.");
        }
        var wishes = new Wishes.Builder();
        exchange(wishes, one, other);
        exchange(wishes, other, one);
        return wishes.build();
    }

    private static Snapshot placed(Snapshot event, LocalDate day, Optional<LocalTime> time) {
        Snapshot moved = EventSnapshots.moved(event, day);
        return time.map(at -> EventSnapshots.at(moved, at)).orElse(moved);
    }

    /** Several at the same time of day were hardly meant. */
    private static void requireOne(List<CalendarEvent> events, Optional<LocalTime> time) {
        if (time.isPresent() && events.size() > 1) {
            throw new InvalidQuestion(
                    "contradictory_arguments",
                    "new_date says a time of day, and " + events.size() + " entries go there.",
                    "Ask for one entry at a time, or leave the time out.");
        }
        events.stream()
                .filter(event -> time.isPresent() && !Making.hasTime(event.category()))
                .forEach(event -> {
                    throw Making.wholeDays(event.category().name());
                });
    }

    private static void exchange(Wishes.Builder wishes, CalendarEvent event, CalendarEvent other) {
        Snapshot before = EventSnapshots.of(event);
        wishes.update(
                Subject.CALENDAR_EVENT,
                event.id(),
                before,
                EventSnapshots.moved(before, other.day()),
                "swapped with " + Wording.shortDate(other.day()));
    }

    private static Snapshot shortened(Ground ground, CalendarEvent event, Snapshot entry, Wishes.Builder wishes) {
        return ground.question().percent().isPresent()
                ? new Shortening(ground, event)
                        .of(entry, ground.question().percent().getAsInt(), wishes)
                : entry;
    }

    private static LocalDate shifted(CalendarEvent event, List<CalendarEvent> events, LocalDate to) {
        LocalDate first = events.stream()
                .map(CalendarEvent::day)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return to.plusDays(ChronoUnit.DAYS.between(first, event.day()));
    }
}
