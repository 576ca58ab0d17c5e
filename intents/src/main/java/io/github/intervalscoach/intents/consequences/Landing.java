package io.github.intervalscoach.intents.consequences;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
import io.github.intervalscoach.intents.rules.ChangeRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands already on the days on which sessions land.
 *
 * @param after sessions as they would be
 * @param events of the calendar; those that mark days as ill, away or short of time are read
 */
public record Landing(List<PlannedSession> after, List<CalendarEvent> events) {
    private static final int MOST_A_DAY = 4;

    public Landing {
        after = List.copyOf(after);
        events = List.copyOf(events);
    }

    /**
     * Of one session.
     *
     * @throws InvalidQuestion with code {@code day_full} or {@code day_unavailable} where its day cannot take it at all
     */
    public Stream<Alert> alerts(PlannedSession session) {
        requireRoom(session);
        return Stream.concat(alike(session).stream(), marks(session).map(mark -> marked(session, mark)));
    }

    private void requireRoom(PlannedSession session) {
        long there = after.stream()
                .filter(other -> other.day().equals(session.day()))
                .count();
        if (there > MOST_A_DAY) {
            throw new InvalidQuestion(
                    "day_full",
                    Wording.longDate(session.day()) + " would hold " + there + " open sessions.",
                    "Choose another day, or take something off it first; at most " + MOST_A_DAY + " are proposed.");
        }
        marks(session)
                .filter(mark -> level(mark) == Level.UNAVAILABLE)
                .findFirst()
                .ifPresent(mark -> {
                    throw new InvalidQuestion(
                            "day_unavailable",
                            Wording.longDate(session.day()) + " is marked as not available (" + mark.id() + ").",
                            "Choose another day, or take the mark away first: modify_training action=delete.");
                });
    }

    private Optional<Alert> alike(PlannedSession session) {
        return after.stream()
                .filter(other -> !other.id().equals(session.id())
                        && other.day().equals(session.day())
                        && other.sport().equals(session.sport())
                        && session.sport().isPresent())
                .findFirst()
                .map(other -> new Alert(
                        ChangeRules.SIMILAR.id(),
                        Wording.shortDate(session.day()) + " already has an open "
                                + session.sport().orElse("session")
                                + (other.id().startsWith("new") ? "" : " (" + other.id() + ")")
                                + (other.seconds().isPresent()
                                        ? " of "
                                                + Wording.duration(
                                                        other.seconds().getAsInt())
                                        : "")
                                + "; this would be one more"));
    }

    private Stream<CalendarEvent> marks(PlannedSession session) {
        return events.stream()
                .filter(event -> isMark(event)
                        && event.covers(session.day())
                        && !event.id().equals(session.id()));
    }

    private static Alert marked(PlannedSession session, CalendarEvent mark) {
        return new Alert(
                ChangeRules.MARKED.id(),
                Wording.shortDate(session.day()) + " is marked "
                        + (mark.category() == CalendarEvent.Category.NOTE
                                ? "as a day with little time"
                                : mark.category().name().toLowerCase(Locale.ROOT))
                        + " (" + mark.id() + ")");
    }

    private static boolean isMark(CalendarEvent event) {
        return switch (event.category()) {
            case SICK, INJURED, HOLIDAY -> true;
            default -> level(event) == Level.LIMITED || level(event) == Level.UNAVAILABLE;
        };
    }

    private static Level level(CalendarEvent event) {
        return event.details()
                .availability()
                .map(availability -> availability.level())
                .orElse(Level.NORMAL);
    }
}
