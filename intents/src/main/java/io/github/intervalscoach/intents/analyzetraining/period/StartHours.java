package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Patterns.Starts;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.rules.PeriodRules;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When sessions begin, by the athlete's clock. */
final class StartHours {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private StartHours() {}

    static Optional<Starts> of(List<Activity> sessions) {
        // What is logged by hand begins at midnight: nobody said when it was.
        List<LocalTime> starts = sessions.stream()
                .map(a -> a.start().toLocalTime())
                .filter(time -> !time.equals(LocalTime.MIDNIGHT))
                .sorted()
                .toList();
        return starts.size() < PeriodRules.LEAST_STARTS
                ? Optional.empty()
                : Optional.of(new Starts(starts.size(), at(starts, 1), at(starts, 2), at(starts, 3)));
    }

    private static String at(List<LocalTime> starts, int quarter) {
        return CLOCK.format(starts.get(quarter * (starts.size() - 1) / 4));
    }
}
