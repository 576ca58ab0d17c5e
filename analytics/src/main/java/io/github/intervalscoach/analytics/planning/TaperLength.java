package io.github.intervalscoach.analytics.planning;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.time.Duration;
import java.util.List;

/**
 * How many days before a race the load comes down: the longer the race, the earlier.
 *
 * <dl>
 *   <dt>Formula <dd>7 days below 90 min, 10 up to 3 h, 14 above, up to 21 from 6 h on
 *   <dt>Needs   <dd>how long the race is expected to take
 *   <dt>Edges   <dd>90 min is 10 days and 3 h still is; less than a second or more than ten days refuses
 *   <dt>Source  <dd>convention; the meta-analyses found two weeks best on average and nothing beyond three (Bosquet et al.
 *                   2007, Wang et al. 2023)
 *   <dt>Dispute <dd>No study compared lengths by race duration; where an ultra begins (6 h) is a house rule.
 *   <dt>Evidence <dd>D: only the cut itself is well founded, see {@link Taper}
 * </dl>
 *
 * @param days days of taper before race day; of an ultra the most
 */
public record TaperLength(int days) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "taper_length",
            "days",
            Evidence.D,
            List.of(
                    Source.definition("convention by race duration"),
                    Source.checked("Bosquet et al. 2007, Med Sci Sports Exerc 39:1358")));

    private static final Duration SHORT = Duration.ofMinutes(90);
    private static final Duration MIDDLE = Duration.ofHours(3);

    /** House rule. */
    static final Duration ULTRA = Duration.ofHours(6);

    private static final int SHORT_DAYS = 7;
    private static final int MIDDLE_DAYS = 10;
    private static final int LONG_DAYS = 14;
    private static final int ULTRA_DAYS = 21;

    /** The days for a race of {@code expected} duration. */
    public static MetricResult<TaperLength> of(Duration expected) {
        return ValueDomain.SECONDS
                .check((double) expected.toSeconds())
                .flatMap(seconds -> MetricResult.of(new TaperLength(days(expected)), Basis.of(1, 1)));
    }

    private static int days(Duration expected) {
        if (expected.compareTo(SHORT) < 0) {
            return SHORT_DAYS;
        }
        if (expected.compareTo(MIDDLE) <= 0) {
            return MIDDLE_DAYS;
        }
        return expected.compareTo(ULTRA) < 0 ? LONG_DAYS : ULTRA_DAYS;
    }
}
