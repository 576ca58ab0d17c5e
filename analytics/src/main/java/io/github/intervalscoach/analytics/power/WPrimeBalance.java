package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * W′ balance: how much of the finite work above critical power (CP) is left, second by second.
 *
 * <dl>
 *   <dt>Formula <dd>above CP: W falls by P − CP a second; below: it recovers towards W′ as the {@link Variant} says. Nothing is
 *                   held at 0 and nothing is rounded (Intervals.icu floors to whole joules for display)
 *   <dt>Needs   <dd>one second of power, and a CP and W′ that belong to the rider. Holes above 3 s count as rest at 0 W
 *   <dt>Edges   <dd>with no second below CP the integral forms know no recovery: Skiba's is at its slowest, the elite
 *                   one has none. Below −10 % of W′ {@link #suggestsRefit}. A CP or W′ no human has is the caller's
 *                   mistake
 *   <dt>Source  <dd>Skiba et al. 2012, Med Sci Sports Exerc 44:1526 (integral); Skiba et al. 2015 (differential);
 *                   Bartram et al. 2018 (elite). All three recalled; Intervals.icu in its forum, thread 1155
 *   <dt>Dispute <dd>errors of several kJ; real recovery has two speeds and slows over repeated bouts. Below 0 it says that CP or
 *                   W′ is too low or the data has a spike, with {@link Caveat#BELOW_EMPTY}
 *   <dt>Evidence <dd>C: no exact predictor of exhaustion
 * </dl>
 *
 * <p>Immutable; safe to share between threads.
 */
public final class WPrimeBalance {
    public static final MetricCard CARD = new MetricCard(
            "w_prime_balance",
            "joules",
            Evidence.C,
            List.of(
                    Source.checked("https://forum.intervals.icu/t/1155"),
                    Source.recalled("Skiba et al. 2012, Med Sci Sports Exerc 44:1526"),
                    Source.recalled("Bartram et al. 2018, Int J Sports Physiol Perform 13:724")));

    /** Human critical powers, W (house rule). */
    private static final double HIGHEST_CP = 1_000;

    /** Human values of W′, J (house rule); above the highest CP, so that one step cannot recover more than is missing. */
    private static final double LOWEST_W_PRIME = 1_000;

    private static final double HIGHEST_W_PRIME = 100_000;

    /** Further below empty than this share of W′ it is no longer noise; scientific reference C5. */
    private static final double REFIT_SHARE = 0.1;

    /** How W′ comes back. */
    public enum Variant {
        /** By (CP − P)(W′ − W)/W′ a second, as Intervals.icu does. */
        SERVICE,
        /** The same equation solved exactly within each second. */
        EXACT,
        /** With one time constant for the whole session, from the mean power below CP, above CP too (Skiba 2012). */
        INTEGRAL,
        /** The same with the time constant of elite riders, who recover several times as fast (Bartram 2018, recalled). */
        INTEGRAL_ELITE
    }

    private final int[] seconds;
    private final double[] balances;
    private final double full;
    private final int[] sampleSeconds;

    private WPrimeBalance(int[] seconds, double[] balances, double full, int[] sampleSeconds) {
        this.seconds = seconds;
        this.balances = balances;
        this.full = full;
        this.sampleSeconds = sampleSeconds;
    }

    /**
     * The balance over a session that starts rested.
     *
     * @param criticalPowerWatts CP, above 0 to 1000 W
     * @param wPrimeJoules W′, 1000 to 100 000 J
     */
    public static MetricResult<WPrimeBalance> of(
            SampleStream watts, double criticalPowerWatts, double wPrimeJoules, Variant variant) {
        requireSettings(criticalPowerWatts, wPrimeJoules);
        var model = new WPrimeModel(criticalPowerWatts, wPrimeJoules);
        return watts.everySecond(GapPolicy.ZERO_FILL, ValueDomain.WATTS).flatMap(grid -> {
            var balances = model.balances(grid.toArray(), variant);
            var balance = new WPrimeBalance(grid.toSeconds(), balances, wPrimeJoules, watts.toSeconds());
            var basis = grid.basis().variant(variant.name().toLowerCase(Locale.ROOT));
            return MetricResult.of(balance, balance.lowestJoules() < 0 ? basis.caveat(Caveat.BELOW_EMPTY) : basis);
        });
    }

    private static void requireSettings(double criticalPowerWatts, double wPrimeJoules) {
        if (!(criticalPowerWatts > 0 && criticalPowerWatts <= HIGHEST_CP)) {
            throw new IllegalArgumentException("critical power is above 0 to 1000 W, was " + criticalPowerWatts);
        }
        if (!(wPrimeJoules >= LOWEST_W_PRIME && wPrimeJoules <= HIGHEST_W_PRIME)) {
            throw new IllegalArgumentException(
                    "W' is 1000 to 100000 J, was " + wPrimeJoules + ". Maybe it is in kilojoules?");
        }
    }

    /** What is left after sample {@code sample} of the stream, J; negative where the model went below empty. */
    public double at(int sample) {
        int i = Arrays.binarySearch(seconds, sampleSeconds[sample]);
        if (i >= 0) {
            return balances[i];
        }
        // A sample without a value before the first or after the last known one.
        return sampleSeconds[sample] < seconds[0] ? full : endJoules();
    }

    /** The least that was left, J; negative where the model went below empty. */
    public double lowestJoules() {
        return balances[lowestIndex()];
    }

    /** Whether the balance fell so far below empty, by more than 10 % of W′, that CP and W′ should be fitted anew. */
    public boolean suggestsRefit() {
        return lowestJoules() < -REFIT_SHARE * full;
    }

    /** When that was, seconds since the start of the session; the first time on a tie. */
    public int lowestAtSecond() {
        return seconds[lowestIndex()];
    }

    /** What is left at the end, J. */
    public double endJoules() {
        return balances[balances.length - 1];
    }

    private int lowestIndex() {
        int lowest = 0;
        for (int i = 1; i < balances.length; i++) {
            lowest = balances[i] < balances[lowest] ? i : lowest;
        }
        return lowest;
    }

    @Override
    public String toString() {
        return "W' balance over " + balances.length + " s";
    }
}
