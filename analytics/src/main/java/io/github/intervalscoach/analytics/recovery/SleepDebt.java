package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How many hours of sleep the last week lacks against what is usual for this athlete.
 *
 * <dl>
 *   <dt>Formula <dd>Σ (m − hours) over the known nights of the last 7, m the median of the 28 days before them
 *   <dt>Needs   <dd>5 of the 7 nights and 14 of the 28 (house rules)
 *   <dt>Edges   <dd>below 0 is a surplus; a missing night owes nothing, and the coverage says so; 0 h or less and more than
 *                   24 h are another unit: left out, said with {@link Caveat#PARTIAL_COVERAGE}, and nothing but such nights is
 *                   out of domain
 *   <dt>Source  <dd>Walsh et al. 2021, doi:10.1136/bjsports-2020-102025 (consensus, recalled)
 *   <dt>Dispute <dd>What is usual may itself be too little: an athlete who always sleeps six hours owes nothing here. Wearables
 *                   tell duration fairly and stages badly.
 *   <dt>Evidence <dd>B, for sleeping longer; this sum is D
 * </dl>
 *
 * @param hours lacking, negative for a surplus
 * @param usualHours the median night
 * @param nights nights in the sum, 5 to 7
 */
public record SleepDebt(double hours, double usualHours, int nights) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD =
            new MetricCard("sleep_debt", "h", Evidence.B, List.of(Source.recalled("doi:10.1136/bjsports-2020-102025")));

    private static final int DAYS = 7;
    private static final int LEAST_NIGHTS = 5;
    private static final int USUAL_DAYS = 28;
    private static final int LEAST_USUAL_NIGHTS = 14;

    /** The debt on {@code day} from each night's sleep, dated by the morning it ended on, hours. */
    public static MetricResult<SleepDebt> on(LocalDate day, DailySeries hours) {
        Nights nights = Nights.upTo(day, DAYS + USUAL_DAYS, hours, Nights.Plausible.SLEEP_HOURS, value -> value);
        LocalDate from = day.minusDays(DAYS - 1L);
        double[] newest = nights.series().window(from, day).knownValues();
        double[] before = nights.series()
                .window(nights.series().first(), from.minusDays(1))
                .knownValues();
        if (newest.length < LEAST_NIGHTS) {
            return nights.tooFew("sleep", LEAST_NIGHTS, newest.length);
        }
        if (before.length < LEAST_USUAL_NIGHTS) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA,
                    new Gap("sleep_baseline_nights", LEAST_USUAL_NIGHTS, before.length, "nights"));
        }
        double usual = StatUtils.percentile(before, 50);
        Basis basis = Basis.of(newest.length, DAYS).toldIfPartial();
        return MetricResult.of(
                new SleepDebt(usual * newest.length - StatUtils.sum(newest), usual, newest.length), nights.told(basis));
    }
}
