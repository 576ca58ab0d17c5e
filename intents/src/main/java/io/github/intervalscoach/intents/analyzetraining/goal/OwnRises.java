package io.github.intervalscoach.intents.analyzetraining.goal;

import com.google.common.math.Quantiles;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The athlete's own changes over stretches of one length, newest first; those four weeks apart overlap.
 *
 * @param all at least one
 */
record OwnRises(List<Rise> all) {
    private static final int STEP_DAYS = 28;

    OwnRises {
        all = List.copyOf(all);
    }

    /** Those that lie within the days on record and whose ends are known; empty where there is none. */
    static Optional<OwnRises> of(Audited audited, Levels levels) {
        List<Rise> found = new ArrayList<>();
        audited.record().ifPresent(onRecord -> {
            LocalDate last = onRecord.last();
            int days = audited.asked().days();
            while (!last.minusDays(days).isBefore(onRecord.first())) {
                var span = DateRange.endingOn(last, days);
                levels.change(span).ifPresent(found::add);
                last = last.minusDays(STEP_DAYS);
            }
        });
        return found.isEmpty() ? Optional.empty() : Optional.of(new OwnRises(found));
    }

    Rise best() {
        return all.stream().max(Comparator.comparingDouble(Rise::change)).orElseThrow();
    }

    /** The most load that was held over one of them. */
    OptionalDouble mostPointsPerWeek() {
        return all.stream()
                .flatMapToDouble(rise -> rise.load().pointsPerWeek().stream())
                .max();
    }

    /** The change that {@code quarter} of four stay below. */
    double quartile(int quarter) {
        return Quantiles.quartiles()
                .index(quarter)
                .compute(all.stream().map(Rise::change).toList());
    }

    /** How many lie apart from one another. */
    int apart() {
        int count = 0;
        LocalDate free = LocalDate.MAX;
        for (Rise rise : all) {
            if (rise.days().last().isBefore(free)) {
                count++;
                free = rise.days().first();
            }
        }
        return count;
    }
}
