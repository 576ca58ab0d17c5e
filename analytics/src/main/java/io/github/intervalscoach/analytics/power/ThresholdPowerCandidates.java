package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What an athlete's threshold power could be: every kind of evidence with its own number, their median, and how far they
 * disagree.
 *
 * <dl>
 *   <dt>Formula <dd>a share of the power of each {@link Method}; of several efforts of one method the greatest, of several
 *                   fits the newest. Median of the candidates; low and high over all their ranges
 *   <dt>Needs   <dd>one piece of evidence not older than the {@link Expiry} on the day that is asked about
 *   <dt>Edges   <dd>evidence of later days and expired evidence count as absent. One method alone carries
 *                   {@link Caveat#UNCONFIRMED}. Bests of easy weeks are lower bounds, so {@link #notBelow} never lowers a
 *                   threshold
 *   <dt>Source  <dd>Allen and Coggan, Training and Racing with a Power Meter; convention (recalled)
 *   <dt>Dispute <dd>each share is a mean over riders who differ by 5 % and more; no method is the right one. Critical power is
 *                   above threshold by an amount that is argued about
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param medianWatts median of the candidates, W
 * @param lowWatts lowest end of any candidate's range, W
 * @param highWatts highest end of any candidate's range, W
 * @param candidates one for each method with valid evidence, in the order of the methods
 */
public record ThresholdPowerCandidates(
        double medianWatts, double lowWatts, double highWatts, List<Candidate> candidates) {
    public static final MetricCard CARD = new MetricCard(
            "threshold_power_candidates",
            "watts",
            Evidence.D,
            List.of(Source.recalled("Allen and Coggan, Training and Racing with a Power Meter")));

    private static final double MEDIAN = 50;

    /** Where a threshold can be read from; low, likely and high share of the power given; scientific reference C6. */
    public enum Method {
        /** Best 20 min after five all-out minutes, see {@link TwentyMinuteTest}: 95 %, give or take 5 % of that. */
        TWENTY_MINUTE_TEST(0.95 * 0.95, 0.95, 0.95 * 1.05, false),
        /** Best of 40 to 60 min, as it is. */
        LONG_EFFORT(1, 1, 1, false),
        /** {@link CriticalPower} of the form {@code INVERSE_TIME}: 96 to 97 %. */
        CRITICAL_POWER(0.96, 0.965, 0.97, true),
        /** What a power-duration curve says for an hour, as it is. */
        MODEL_HOUR(1, 1, 1, true),
        /** Best minute of a ramp test: 72 to 77 %. */
        RAMP_TEST(0.72, 0.745, 0.77, false);

        private final double low;
        private final double likely;
        private final double high;
        private final boolean fitted;

        Method(double low, double likely, double high, boolean fitted) {
            this.low = low;
            this.likely = likely;
            this.high = high;
            this.fitted = fitted;
        }
    }

    /** When evidence stops to count. */
    public enum Expiry {
        /** After 42 days. */
        SIX_WEEKS(42),
        /** After 90 days. */
        NINETY_DAYS(90);

        private final int days;

        Expiry(int days) {
            this.days = days;
        }
    }

    /**
     * A power that says something about the threshold.
     *
     * @param method what it is the power of
     * @param power the power as ridden or fitted, and its day
     */
    public record Clue(Method method, DatedWatts power) {}

    /**
     * What one method says.
     *
     * @param watts the likely threshold, W
     * @param lowWatts lower end of the method's range, W
     * @param highWatts upper end of the method's range, W
     * @param ageDays age of the effort or fit, days
     */
    public record Candidate(Method method, double watts, double lowWatts, double highWatts, int ageDays) {}

    public ThresholdPowerCandidates {
        candidates = List.copyOf(candidates);
    }

    /** The candidates on the day {@code asOf}. */
    public static MetricResult<ThresholdPowerCandidates> of(List<Clue> clues, LocalDate asOf, Expiry expiry) {
        List<Candidate> candidates = Arrays.stream(Method.values())
                .flatMap(method -> candidate(method, clues, asOf, expiry).stream())
                .toList();
        if (candidates.isEmpty()) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("valid_clues_of_" + expiry.days + "_days", 1, 0, "efforts"));
        }
        double[] likely = candidates.stream().mapToDouble(Candidate::watts).toArray();
        double low = candidates.stream().mapToDouble(Candidate::lowWatts).min().orElseThrow();
        double high =
                candidates.stream().mapToDouble(Candidate::highWatts).max().orElseThrow();
        var basis = Basis.of(candidates.size(), Method.values().length)
                .variant(expiry.name().toLowerCase(Locale.ROOT));
        return MetricResult.of(
                new ThresholdPowerCandidates(StatUtils.percentile(likely, MEDIAN), low, high, candidates),
                candidates.size() == 1 ? basis.caveat(Caveat.UNCONFIRMED) : basis);
    }

    private static Optional<Candidate> candidate(Method method, List<Clue> clues, LocalDate asOf, Expiry expiry) {
        Comparator<DatedWatts> byWatts = Comparator.comparingDouble(DatedWatts::watts);
        Comparator<DatedWatts> byDay = Comparator.comparing(DatedWatts::day);
        return clues.stream()
                .filter(clue -> clue.method() == method)
                .map(Clue::power)
                .filter(power -> age(power, asOf) >= 0 && age(power, asOf) <= expiry.days)
                .max(method.fitted ? byDay.thenComparing(byWatts) : byWatts.thenComparing(byDay))
                .map(power -> new Candidate(
                        method,
                        method.likely * power.watts(),
                        method.low * power.watts(),
                        method.high * power.watts(),
                        (int) age(power, asOf)));
    }

    private static long age(DatedWatts power, LocalDate asOf) {
        return ChronoUnit.DAYS.between(power.day(), asOf);
    }

    /** How far the candidates disagree, W. */
    public double spreadWatts() {
        return highWatts - lowWatts;
    }

    /**
     * The threshold this evidence supports, W: the median, but never less than the threshold in force, because a month
     * without an all-out effort looks just like a month of lost form.
     */
    public double notBelow(double thresholdWatts) {
        return Math.max(thresholdWatts, medianWatts);
    }
}
