package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Whether three nights of the last week were shorter than seven hours.
 *
 * <dl>
 *   <dt>Formula <dd>count(hours &lt; 7) ≥ 3 over the last 7 nights (the week is a house rule)
 *   <dt>Needs   <dd>nights enough to decide: 3 short ones, or so many known that the missing could not make it 3
 *   <dt>Edges   <dd>exactly 7 h is not short; too few nights refuse and are never taken for long ones; 0 h or less and more than
 *                   24 h are another unit: left out, said with {@link Caveat#PARTIAL_COVERAGE}
 *   <dt>Source  <dd>Walsh et al. 2021, doi:10.1136/bjsports-2020-102025 (consensus: adults 7 to 9 h, athletes often more;
 *                   recalled)
 *   <dt>Dispute <dd>Seven hours is a population's figure; see {@link SleepDebt} for the athlete's own.
 *   <dt>Evidence <dd>B, for sleeping longer; three nights is D
 * </dl>
 *
 * @param state whether there were three
 * @param shortNights nights under 7 h
 * @param nights nights known, of 7
 */
public record ShortNights(Finding state, int shortNights, int nights) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "short_nights", "nights", Evidence.B, List.of(Source.recalled("doi:10.1136/bjsports-2020-102025")));

    /** Lower end of what is recommended to adults, hours. */
    static final double SHORT_HOURS = 7;

    private static final int DAYS = 7;
    private static final int MANY = 3;

    /** The nights up to {@code day}, each dated by the morning it ended on, hours. */
    public static MetricResult<ShortNights> on(LocalDate day, DailySeries hours) {
        Nights nights = Nights.upTo(day, DAYS, hours, Nights.Plausible.SLEEP_HOURS, value -> value);
        DailySeries week = nights.series();
        int shortNights = (int)
                Arrays.stream(week.knownValues()).filter(h -> h < SHORT_HOURS).count();
        int decisive = DAYS - MANY + 1 + shortNights;
        if (shortNights < MANY && week.known() < decisive) {
            return nights.tooFew("sleep", decisive, week.known());
        }
        Basis basis = Basis.of(week.known(), DAYS).toldIfPartial();
        return MetricResult.of(
                new ShortNights(Finding.of(shortNights >= MANY), shortNights, week.known()), nights.told(basis));
    }
}
