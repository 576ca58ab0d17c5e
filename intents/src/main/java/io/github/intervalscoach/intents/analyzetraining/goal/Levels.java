package io.github.intervalscoach.intents.analyzetraining.goal;

import com.google.common.math.Quantiles;
import io.github.intervalscoach.intents.analyzetraining.progress.Diary;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Where the athlete stood on a day, and what was done in a stretch. */
record Levels(Diary diary, Target.Kind kind) {
    private static final int WEEK = 7;
    private static final double SECONDS_PER_HOUR = 3600;
    /** Below this share of known days a mean is not one of the stretch. */
    private static final double ENOUGH_DAYS = 0.8;

    /** The median of a week of estimates, since one estimate jumps; fitness is a mean already. */
    OptionalDouble on(LocalDate day) {
        double[] known = known(DateRange.endingOn(day, kind == Target.Kind.FTP ? WEEK : 1));
        return known.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Quantiles.median().compute(known));
    }

    /** What is known of each day. */
    double[] known(DateRange days) {
        return switch (kind) {
            case FTP -> diary.series(days, diary::estimatedFtp).knownValues();
            case FITNESS -> diary.series(days, diary::fitness).knownValues();
            case THRESHOLD_PACE -> new double[0];
        };
    }

    Optional<Rise> change(DateRange span) {
        OptionalDouble before = on(span.first().minusDays(1));
        OptionalDouble after = on(span.last());
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rise(span, before.getAsDouble(), after.getAsDouble(), work(span)));
    }

    Rise.Work work(DateRange span) {
        double[] loads = diary.series(span, diary::load).knownValues();
        boolean enough = loads.length >= ENOUGH_DAYS * span.length();
        List<Activity> sessions = diary.sessions(span);
        boolean timed = diary.withheld(span) == 0
                && sessions.stream().allMatch(a -> a.volume().movingSeconds().isPresent());
        double seconds = sessions.stream()
                .mapToInt(a -> a.volume().movingSeconds().orElse(0))
                .sum();
        return new Rise.Work(
                enough ? OptionalDouble.of(WEEK * Arrays.stream(loads).average().orElse(0)) : OptionalDouble.empty(),
                timed ? OptionalDouble.of(seconds / SECONDS_PER_HOUR * WEEK / span.length()) : OptionalDouble.empty());
    }
}
