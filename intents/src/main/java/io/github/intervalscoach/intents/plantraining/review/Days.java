package io.github.intervalscoach.intents.plantraining.review;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.dates.spoken.Facing;
import io.github.intervalscoach.intents.dates.spoken.NamedDay;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import java.time.LocalDate;

/** Which days are looked at. */
final class Days {
    private static final int USUAL_DAYS = 14;
    private static final int WEEK = 7;
    private static final int BEHIND_DAYS = 90;
    private static final int AHEAD_DAYS = 300;

    private Days() {}

    /** As asked; fourteen from today on where nothing is. */
    static DateRange of(Asked asked) {
        LocalDate today = asked.today();
        var question = asked.question();
        LocalDate first = question.from().map(said -> day(said, today)).orElse(today);
        LocalDate last = question.to()
                .map(said -> day(said, today))
                .orElseGet(() -> question.weeks().isPresent()
                        ? first.plusDays((long) WEEK * question.weeks().getAsInt() - 1)
                        : question.from().isPresent() && question.to().isEmpty()
                                ? first
                                : first.plusDays(USUAL_DAYS - 1L));
        if (last.isBefore(first)
                || first.isBefore(today.minusDays(BEHIND_DAYS))
                || last.isAfter(today.plusDays(AHEAD_DAYS))) {
            throw new InvalidQuestion(
                    "invalid_range",
                    "From " + first + " to " + last + " is not within " + BEHIND_DAYS + " days before and " + AHEAD_DAYS
                            + " days after today, in order.",
                    "Put the earlier day in from; what was done is analyze_training's.");
        }
        return new DateRange(first, last);
    }

    private static LocalDate day(String said, LocalDate today) {
        return NamedDay.parse(said, Facing.FUTURE).resolve(today);
    }
}
