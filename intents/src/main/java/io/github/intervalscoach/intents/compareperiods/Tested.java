package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.trend.PeriodDifference;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One quantity in both periods, and what can be said of its difference.
 *
 * @param of the sport it is of, where it is not of all
 * @param outcome the difference; empty where the library refused it
 * @param refused why, snake_case; empty where there is an outcome
 */
record Tested(
        Measure measure,
        Optional<String> of,
        OptionalDouble newer,
        OptionalDouble older,
        int nNewer,
        int nOlder,
        Optional<Outcome> outcome,
        Optional<String> refused) {

    /** A difference and its noise, at the scale of the measure. */
    record Outcome(
            double change, double low, double high, double p, double detectable, double deviation, Verdict verdict) {}

    static Tested of(
            Measure measure,
            Optional<String> of,
            double[] newer,
            double[] older,
            MetricResult<PeriodDifference> difference) {
        double scale = measure.scale();
        return new Tested(
                measure,
                of,
                scaled(newer, scale),
                scaled(older, scale),
                newer.length,
                older.length,
                difference.found().map(found -> outcome(found, scale)),
                difference.fold(
                        value -> Optional.empty(),
                        refusal -> Optional.of(refusal.reason().name().toLowerCase(Locale.ROOT))));
    }

    Verdict verdict() {
        return outcome.map(Outcome::verdict).orElse(Verdict.CANNOT_SAY);
    }

    boolean isReal() {
        return verdict() == Verdict.REAL;
    }

    /** Whether it is more than chance gives and yet less than would matter. */
    boolean isTooSmallToMatter() {
        return verdict() == Verdict.WITHIN_NOISE
                && outcome.filter(found -> found.low() > 0 || found.high() < 0).isPresent();
    }

    /** Whether there is a value on both sides. */
    boolean isTwoSided() {
        return nNewer > 0 && nOlder > 0;
    }

    boolean isSameAs(Tested other) {
        return measure == other.measure && of.equals(other.of);
    }

    private static OptionalDouble scaled(double[] values, double scale) {
        OptionalDouble mean = Arrays.stream(values).average();
        return mean.isPresent() ? OptionalDouble.of(scale * mean.getAsDouble()) : mean;
    }

    private static Outcome outcome(PeriodDifference found, double scale) {
        return new Outcome(
                scale * found.difference(),
                scale * found.interval().low(),
                scale * found.interval().high(),
                found.p(),
                scale * found.noise(),
                found.deviation(),
                switch (found.verdict()) {
                    case REAL -> Verdict.REAL;
                    case WITHIN_NOISE -> Verdict.WITHIN_NOISE;
                    case CANNOT_SAY -> Verdict.CANNOT_SAY;
                });
    }
}
