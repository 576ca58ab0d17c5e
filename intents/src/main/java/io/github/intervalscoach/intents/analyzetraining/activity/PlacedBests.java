package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.pace.BestSpeeds;
import io.github.intervalscoach.analytics.power.BestEffort;
import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.trend.Confidence;
import io.github.intervalscoach.analytics.trend.MinimalDetectableChange;
import io.github.intervalscoach.intents.analyzetraining.answer.NumberReader;
import io.github.intervalscoach.intents.analyzetraining.answer.PlacedBest;
import io.github.intervalscoach.intents.rules.ProgressRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A session's best efforts among the athlete's bests of the days before it. */
record PlacedBests(Recorded recorded, EffortKind kind) {
    static final String BELOW = "below";
    static final String NO_HISTORY = "no_history";
    static final String YEAR = "best_of_365_days";
    static final String SIX_WEEKS = "best_of_42_days";
    static final String REAL = "real";
    static final String WITHIN_NOISE = "within_noise";
    static final String CANNOT_SAY = "cannot_say";

    private static final double[] SECONDS = {5, 60, 300, 1200, 3600};
    private static final double[] RUN_METERS = {400, 1000, 5000, 10_000, 21_097.5, 42_195};
    private static final double[] SWIM_METERS = {100, 400, 1500};

    static List<PlacedBest> of(Recorded recorded, NumberReader reader) {
        Optional<EffortKind> kind = EffortKind.of(recorded.activity());
        boolean spiky = recorded.faults().stream()
                .anyMatch(fault -> fault.code().equals(Code.POWER_SPIKE.name().toLowerCase(Locale.ROOT)));
        if (kind.equals(Optional.of(EffortKind.POWER)) && spiky) {
            reader.refuse("best_efforts", Reason.INSUFFICIENT_DATA, new Gap("sound_power", 1, 0, "1"));
            return List.of();
        }
        return kind.map(by -> new PlacedBests(recorded, by).all()).orElse(List.of());
    }

    private List<PlacedBest> all() {
        List<PlacedBest> all = new ArrayList<>();
        double[] extents =
                kind != EffortKind.PACE ? SECONDS : recorded.channels().isSwim() ? SWIM_METERS : RUN_METERS;
        for (double extent : extents) {
            done(extent).ifPresent(value -> all.add(placed(extent, value)));
        }
        return all;
    }

    private OptionalDouble done(double extent) {
        Optional<Double> found = switch (kind) {
            case POWER -> recorded.power().flatMap(watts -> best(watts, (int) extent));
            case HEART_RATE -> recorded.heartRate().flatMap(bpm -> best(bpm, (int) extent));
            case PACE ->
                recorded.distance()
                        .flatMap(way -> BestSpeeds.of(way, GapPolicy.SPLIT).found())
                        .flatMap(bests -> bests.fastest(extent))
                        .map(effort -> effort.metersPerSecond());
        };
        return found.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static Optional<Double> best(SampleStream stream, int seconds) {
        return BestEffort.of(stream, seconds, GapPolicy.SPLIT).found().map(BestEffort::mean);
    }

    private PlacedBest placed(double extent, double value) {
        OptionalDouble sixWeeks = recorded.beside().past().sixWeeks(kind, extent);
        OptionalDouble year = recorded.beside().past().year(kind, extent);
        boolean byTime = kind != EffortKind.PACE;
        String place = place(value, sixWeeks, year);
        OptionalDouble against = place.equals(YEAR) || sixWeeks.isEmpty() ? year : sixWeeks;
        return new PlacedBest(
                byTime ? OptionalInt.of((int) extent) : OptionalInt.empty(),
                byTime ? OptionalDouble.empty() : OptionalDouble.of(extent),
                value,
                kind.unit(),
                sixWeeks,
                year,
                place,
                against.isPresent() ? verdict(value, against.getAsDouble()) : CANNOT_SAY);
    }

    private static String place(double value, OptionalDouble sixWeeks, OptionalDouble year) {
        if (sixWeeks.isEmpty() && year.isEmpty()) {
            return NO_HISTORY;
        }
        if (value > year.orElse(Double.POSITIVE_INFINITY)) {
            return YEAR;
        }
        return value > sixWeeks.orElse(Double.POSITIVE_INFINITY) ? SIX_WEEKS : BELOW;
    }

    /** Whether a best differs from another by more than bests do from one occasion to the next. */
    static String verdict(double value, double against) {
        return MinimalDetectableChange.of(ProgressRules.BEST_ERROR * against, 1, Confidence.P90)
                .found()
                .map(noise -> Math.abs(value - against) < noise.change() ? WITHIN_NOISE : REAL)
                .orElse(CANNOT_SAY);
    }
}
