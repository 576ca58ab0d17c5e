package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Best;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The best twenty minutes, and with what fitness the day began. */
record Bests(Audited audited) {
    private static final int TWENTY_MINUTES = 1200;

    List<Best> all() {
        List<Best> found = new ArrayList<>();
        audited.bests().stream()
                .filter(bests -> !bests.bests().isEmpty())
                .max(Comparator.comparingDouble(
                                (ActivityBests bests) -> bests.bests().get(0).value())
                        .thenComparing(ActivityBests::start))
                .ifPresent(best -> found.add(best(
                        "window",
                        best.bests().get(0).value(),
                        Optional.of(best.start().toLocalDate()),
                        Optional.of(best.activityId()))));
        audited.power()
                .flatMap(set -> set.find(new CurveSpan.AllTime())
                        .flatMap(curve -> curve.at(TWENTY_MINUTES))
                        .map(point -> best(
                                "all_time",
                                point.watts(),
                                point.activityId().flatMap(set::activity).map(LoggedActivity::day),
                                point.activityId())))
                .ifPresent(found::add);
        return found;
    }

    /** The most over twenty minutes in {@code days}. */
    OptionalDouble within(DateRange days) {
        return audited.bests().stream()
                .filter(bests -> days.contains(bests.start().toLocalDate()))
                .flatMap(bests -> bests.bests().stream())
                .mapToDouble(ActivityBests.Best::value)
                .max();
    }

    private Best best(String of, double watts, Optional<LocalDate> day, Optional<String> activityId) {
        Optional<LocalDate> before = day.map(on -> on.minusDays(1));
        OptionalDouble fitness = before.map(audited.diary()::fitness).orElse(OptionalDouble.empty());
        OptionalDouble fatigue = before.map(audited.diary()::fatigue).orElse(OptionalDouble.empty());
        return new Best(
                of,
                watts,
                day,
                activityId,
                fitness,
                fitness.isPresent() && fatigue.isPresent()
                        ? OptionalDouble.of(fitness.getAsDouble() - fatigue.getAsDouble())
                        : OptionalDouble.empty());
    }
}
