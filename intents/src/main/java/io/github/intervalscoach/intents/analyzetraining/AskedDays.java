package io.github.intervalscoach.intents.analyzetraining;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.dates.spoken.DayExpression;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.RangeExpression;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** Which days a question names. */
final class AskedDays {
    private static final int MOST_YEARS = 10;

    private AskedDays() {}

    /** The days of date, or of from and to; empty where none are named. */
    static Optional<DateRange> find(Question question, Optional<RangeExpression> days, LocalDate today) {
        if (days.isPresent()) {
            return Optional.of(days.get().resolve(today));
        }
        return question.from()
                .map(from -> between(day(from, today), question.to().map(to -> day(to, today)), today));
    }

    private static DateRange between(LocalDate first, Optional<LocalDate> asked, LocalDate today) {
        LocalDate last = asked.orElse(today);
        if (last.isBefore(first)) {
            throw new InvalidQuestion(
                    "invalid_range",
                    "The period ends on " + last + " before it begins on " + first + ".",
                    "Swap them.");
        }
        if (!last.isBefore(first.plusYears(MOST_YEARS))) {
            throw new InvalidQuestion("invalid_range", "The period is longer than ten years.", "Ask for less.");
        }
        return new DateRange(first, last);
    }

    private static LocalDate day(String text, LocalDate today) {
        return DayExpression.parse(text, Facing.PAST).resolve(today);
    }
}
