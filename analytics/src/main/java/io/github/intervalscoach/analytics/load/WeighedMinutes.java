package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/**
 * Minutes of a session, each weighed by its heart rate: what every heart-rate load is the sum of. A sample counts until
 * the next, as {@link SampleStream#heldSeconds} has it; a longer gap is a pause and neither recorded nor missing.
 */
final class WeighedMinutes {
    private static final double LEAST_COVERAGE = 0.8;

    /** House rule: below it is a lost sensor. */
    private static final double LEAST_BPM = 30;

    /** House rule: beyond this it is no average of a session. */
    private static final ValueDomain AVERAGE_HEART_RATE = new ValueDomain("average_heart_rate", LEAST_BPM, 250, "bpm");

    /** House rule: a session has at most ten days. */
    private static final ValueDomain ZONE_MINUTES = new ValueDomain("zone_minutes", 0, 14_400, "minutes");

    private static final double SECONDS_PER_MINUTE = 60;

    private WeighedMinutes() {}

    /**
     * The sum over samples; refuses below 80 % of heart rate.
     *
     * @param weight points a minute at a heart rate
     * @param beyond whether a heart rate was held at a limit, which {@link Caveat#CLAMPED} then says
     */
    static MetricResult<Double> of(SampleStream heartRateBpm, DoubleUnaryOperator weight, DoublePredicate beyond) {
        int valid = 0;
        int validSeconds = 0;
        int recorded = 0;
        double weighedSeconds = 0;
        boolean clamped = false;
        double perMinute = 0;
        for (int i = 0; i < heartRateBpm.samples(); i++) {
            double bpm = heartRateBpm.valueOrNaN(i);
            int held = heartRateBpm.heldSeconds(i);
            recorded += held;
            if (bpm >= LEAST_BPM) {
                // An exponential is dear, and a heart rate mostly stays for some samples.
                boolean same = i > 0 && bpm == heartRateBpm.valueOrNaN(i - 1);
                perMinute = same ? perMinute : weight.applyAsDouble(bpm);
                valid++;
                validSeconds += held;
                clamped |= beyond.test(bpm);
                weighedSeconds += held * perMinute;
            }
        }
        double coverage = validSeconds / (double) recorded;
        if (coverage < LEAST_COVERAGE) {
            return MetricResult.refused(
                    valid == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("heart_rate_coverage", 100 * LEAST_COVERAGE, 100 * coverage, "percent"));
        }
        var whole = new Basis(valid, coverage, "", List.of());
        return MetricResult.of(
                weighedSeconds / SECONDS_PER_MINUTE, (clamped ? whole.caveat(Caveat.CLAMPED) : whole).toldIfPartial());
    }

    /** All minutes at the average: too low for uneven work where the weight is convex. */
    static MetricResult<Double> ofAverage(
            double averageBpm, double seconds, DoubleUnaryOperator weight, DoublePredicate beyond) {
        Basis basis = Basis.of(1, 1).caveat(Caveat.FROM_AVERAGE);
        return AVERAGE_HEART_RATE
                .check(averageBpm)
                .flatMap(bpm -> ValueDomain.SECONDS.check(seconds))
                .flatMap(valid -> MetricResult.of(
                        seconds / SECONDS_PER_MINUTE * weight.applyAsDouble(averageBpm),
                        beyond.test(averageBpm) ? basis.caveat(Caveat.CLAMPED) : basis));
    }

    /** Minutes in zones, lowest first, of which zone k counts k times; refuses one that is no number of minutes. */
    static MetricResult<Double> inZones(double... minutes) {
        double points = 0;
        for (int zone = 1; zone <= minutes.length; zone++) {
            points += zone * minutes[zone - 1];
        }
        OptionalDouble odd = Arrays.stream(minutes)
                .filter(m -> ZONE_MINUTES.check(m).found().isEmpty())
                .findFirst();
        return odd.isPresent()
                ? ZONE_MINUTES.check(odd.getAsDouble())
                : MetricResult.of(points, Basis.of(minutes.length, minutes.length));
    }
}
