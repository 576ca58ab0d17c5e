package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.modifytraining.ask.Action;
import io.github.intervalscoach.intents.modifytraining.ask.Kind;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import io.github.intervalscoach.intents.modifytraining.wish.AskedDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Which days have to be read: those asked about, and enough around today to say what a change does. */
record Window(Question question, LocalDate today) {
    private static final int BEHIND_DAYS = 37;
    private static final int AHEAD_DAYS = 190;
    private static final int AROUND_DAYS = 14;

    /** What is spoken about as done lies behind, the rest ahead. */
    Facing facing() {
        Action action = question.action();
        return switch (action) {
            case LINK, EDIT_ACTIVITY, COMMENT, DELETE_ACTIVITY, COMPLETE, LOG_WELLNESS -> Facing.PAST;
            case CREATE -> question.kind().filter(Kind.ACTIVITY::equals).isPresent() ? Facing.PAST : Facing.FUTURE;
            case MOVE, UPDATE, COPY, SWAP, DELETE, UNDO, HISTORY -> Facing.FUTURE;
        };
    }

    Optional<DateRange> days() {
        return AskedDays.range(question, today, facing());
    }

    Optional<LocalDate> other() {
        return AskedDays.other(question, today, facing());
    }

    DateRange calendar() {
        return new DateRange(first(), last(today.plusDays(AHEAD_DAYS)));
    }

    DateRange log() {
        return new DateRange(first(), today);
    }

    /** Days before it are those fitness is read from. */
    DateRange form() {
        return DateRange.endingOn(today, 2);
    }

    private LocalDate first() {
        return named().map(day -> day.minusDays(AROUND_DAYS))
                .filter(day -> day.isBefore(today.minusDays(BEHIND_DAYS)))
                .min(LocalDate::compareTo)
                .orElse(today.minusDays(BEHIND_DAYS));
    }

    private LocalDate last(LocalDate usual) {
        return named().map(day -> day.plusDays(AROUND_DAYS))
                .filter(usual::isBefore)
                .max(LocalDate::compareTo)
                .orElse(usual);
    }

    private Stream<LocalDate> named() {
        return Stream.concat(
                days().stream().flatMap(range -> Stream.of(range.first(), range.last())), other().stream());
    }
}
