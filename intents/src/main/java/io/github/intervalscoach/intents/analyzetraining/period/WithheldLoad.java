package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.WithheldActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** The load the service counts for sessions we may not read: its daily load minus the sessions listed. */
final class WithheldLoad {
    private WithheldLoad() {}

    static OptionalDouble of(DateRange days, LogBook log) {
        double load = 0;
        List<LocalDate> withheldDays = log.withheld(days).stream()
                .map(WithheldActivity::day)
                .distinct()
                .toList();
        for (LocalDate day : withheldDays) {
            OptionalDouble model = log.modelLoad(day);
            if (model.isEmpty()) {
                return OptionalDouble.empty();
            }
            load += Math.max(0, model.getAsDouble() - log.listedLoad(day));
        }
        return withheldDays.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(load);
    }
}
