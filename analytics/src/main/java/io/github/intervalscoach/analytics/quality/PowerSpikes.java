package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;

/**
 * Power no rider makes, or not this one.
 *
 * <dl>
 *   <dt>Formula <dd>above 2500 W; or above twice the rider's best second of the last year and an outlier among its neighbours
 *                   ({@link HampelFilter}, 11 samples, 6 sigmas); or, within five seconds whose mean is above 1.25 times the
 *                   best of 180 days, above that limit
 *   <dt>Needs   <dd>one sample; the rider's {@link Bests} are optional, and a rule whose best is unknown is not asked
 *   <dt>Edges   <dd>neighbouring spikes are one fault. Five seconds are five samples a second apart, all known. A missing
 *                   sample is no spike. The bests must not come from this session, nor from spikes
 *   <dt>Source  <dd>convention; the filter: Hampel 1974, J Am Stat Assoc 69:383 (recalled)
 *   <dt>Dispute <dd>a rider who has improved, or who sprints for the first time, breaks the 1.25 honestly: it asks, it does not
 *                   accuse
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class PowerSpikes {
    public static final MetricCard CARD = new MetricCard(
            "power_spikes",
            "watts",
            Evidence.D,
            List.of(
                    Source.definition("convention: above 2500 W, or beyond the rider's own bests"),
                    Source.recalled("Hampel 1974, J Am Stat Assoc 69:383")));

    /** Above this nobody has been measured for a second, W (convention). */
    private static final double HUMAN_WATTS = 2_500;

    /** Eleven samples and six sigmas leave sprints alone: they have neighbours (convention). */
    private static final HampelFilter NEIGHBOURS = new HampelFilter(11, 6);

    /** Times the best second of the last year (convention). */
    private static final double BEYOND_SECOND = 2;

    /** Times the best five seconds of the last 180 days (convention). */
    private static final double BEYOND_FIVE_SECONDS = 1.25;

    private static final int FIVE = 5;

    private PowerSpikes() {}

    /**
     * What the rider has shown so far, from other sessions.
     *
     * @param secondWatts best 1 s of the last year, W, above 0; empty when unknown
     * @param fiveSecondsWatts best 5 s of the last 180 days, W, above 0; empty when unknown
     */
    public record Bests(OptionalDouble secondWatts, OptionalDouble fiveSecondsWatts) {
        /** Nothing is known of the rider. */
        public static final Bests UNKNOWN = new Bests(OptionalDouble.empty(), OptionalDouble.empty());

        public Bests {
            requirePositive(secondWatts);
            requirePositive(fiveSecondsWatts);
        }

        private static void requirePositive(OptionalDouble watts) {
            if (watts.isPresent() && !(watts.getAsDouble() > 0 && watts.getAsDouble() < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "a best is above 0 W, was " + watts.getAsDouble() + ". Maybe it is unknown: leave it empty.");
            }
        }
    }

    /** The spikes above what any human does. */
    public static List<StreamFault> in(SampleStream watts) {
        return in(watts, Bests.UNKNOWN);
    }

    /** The same, and those beyond what this rider has shown. */
    public static List<StreamFault> in(SampleStream watts, Bests bests) {
        double[] values = watts.toArray();
        double plausible = BEYOND_SECOND * bests.secondWatts.orElse(Double.POSITIVE_INFINITY);
        double sprint = BEYOND_FIVE_SECONDS * bests.fiveSecondsWatts.orElse(Double.POSITIVE_INFINITY);
        boolean[] beyond = inFiveSecondsAbove(sprint, watts);
        IntPredicate isSpike = i -> values[i] > HUMAN_WATTS
                || (values[i] > plausible && NEIGHBOURS.isOutlier(values, i))
                || (values[i] > sprint && beyond[i]);
        return Stretch.where(values.length, watts::second, isSpike).stream()
                .map(s -> fault(s, Arrays.copyOfRange(values, s.from(), s.to() + 1)))
                .toList();
    }

    /** Which samples belong to five seconds whose mean is above {@code limit}. */
    private static boolean[] inFiveSecondsAbove(double limit, SampleStream watts) {
        double[] sums = WindowSums.of(watts, FIVE);
        var inside = new boolean[sums.length];
        for (int last = 0; last < sums.length; last++) {
            if (sums[last] > FIVE * limit) {
                Arrays.fill(inside, last - FIVE + 1, last + 1, true);
            }
        }
        return inside;
    }

    private static StreamFault fault(Stretch stretch, double[] watts) {
        double highest = Arrays.stream(watts).max().orElseThrow();
        return new StreamFault(Fault.Code.POWER_SPIKE, stretch.startSecond(), stretch.endSecond(), highest, "watts");
    }
}
