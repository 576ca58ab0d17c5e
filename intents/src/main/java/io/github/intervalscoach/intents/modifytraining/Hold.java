package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.modifytraining.ask.Action;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why one athlete of several is left out, though the change could be made. */
record Hold(Computed computed) {
    /** A sentence; empty where nothing is against it. */
    Optional<String> reason() {
        return computed.asked().question().action() == Action.UNDO
                ? Optional.empty()
                : computed.landed().stream()
                        .flatMap(session -> Stream.concat(race(session).stream(), mark(session).stream()))
                        .findFirst();
    }

    private Optional<String> race(PlannedSession landed) {
        return computed.after().stream()
                .filter(other -> other.category().isRace()
                        && !other.id().equals(landed.id())
                        && other.day().equals(landed.day()))
                .findFirst()
                .map(race -> Wording.shortDate(landed.day()) + " has a race (" + race.id() + ").");
    }

    private Optional<String> mark(PlannedSession landed) {
        return computed.marks().stream()
                .filter(mark -> mark.covers(landed.day()))
                .findFirst()
                .map(mark -> Wording.shortDate(landed.day()) + " is marked "
                        + (mark.category() == CalendarEvent.Category.NOTE
                                ? "as a day with little time"
                                : mark.category().name().toLowerCase(Locale.ROOT))
                        + " (" + mark.id() + ").");
    }
}
