package io.github.intervalscoach.intents.plantraining.propose;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.EventDetails.Availability.Level;
import io.github.intervalscoach.intents.rules.ChangeRules;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands already on the days on which sessions land. */
record Landing(Suggestion suggestion) {
    private static final int MOST_A_DAY = 4;

    /**
     * In the order of the days.
     *
     * @throws InvalidQuestion where a day cannot take a session at all
     */
    Stream<Alert> alerts() {
        return suggestion.landed().stream().flatMap(session -> {
            requireRoom(session);
            return Stream.concat(alike(session).stream(), marked(session));
        });
    }

    private Optional<Alert> alike(PlannedSession session) {
        return suggestion.after().stream()
                .filter(other -> !other.id().equals(session.id())
                        && other.day().equals(session.day())
                        && other.sport().equals(session.sport()))
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

    private Stream<Alert> marked(PlannedSession session) {
        return suggestion.known().events().stream()
                .filter(event -> isMark(event) && event.covers(session.day()))
                .map(mark -> new Alert(
                        ChangeRules.MARKED.id(),
                        Wording.shortDate(session.day()) + " is marked "
                                + (mark.category() == CalendarEvent.Category.NOTE
                                        ? "as a day with little time"
                                        : mark.category().name().toLowerCase(Locale.ROOT))
                                + " (" + mark.id() + ")"));
    }

    private void requireRoom(PlannedSession session) {
        long there = suggestion.after().stream()
                .filter(other -> other.day().equals(session.day()))
                .count();
        if (there > MOST_A_DAY) {
            throw new InvalidQuestion(
                    "day_full",
                    Wording.longDate(session.day()) + " would hold " + there + " open sessions.",
                    "Choose another day, or take something off it first; at most " + MOST_A_DAY + " are proposed.");
        }
        suggestion.known().events().stream()
                .filter(mark -> mark.covers(session.day()) && level(mark) == Level.UNAVAILABLE)
                .findFirst()
                .ifPresent(mark -> {
                    throw new InvalidQuestion(
                            "day_unavailable",
                            Wording.longDate(session.day()) + " is marked as not available (" + mark.id() + ").",
                            "Choose another day, or take the mark away first with modify_training.");
                });
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
