package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.time.LocalDate;
import java.util.List;

/**
 * Train hard or moderately while the week's heart rate variability is usual, easily or not at all when it is below, and
 * never hard more than two days in a row.
 *
 * <dl>
 *   <dt>Formula <dd>week's mean within μ ± 0.5σ of a baseline that moves along: hard training is allowed, unless the last two
 *                   days were hard; below the band: low or rest
 *   <dt>Needs   <dd>what {@link HrvWeek} needs, and how many days in a row up to yesterday were hard
 *   <dt>Edges   <dd>above the band the rule as read says nothing: not applicable. A count below 0 or above 365 is out of domain
 *   <dt>Source  <dd>Javaloyes et al. 2019, doi:10.1123/ijspp.2018-0122; 2020, doi:10.1519/JSC.0000000000003337 (the rule by
 *                   way of summaries, recalled)
 *   <dt>Dispute <dd>Groups of eight or nine; against block periodisation the groups ended alike. Whether above counts as within
 *                   is not settled by what was read.
 *   <dt>Evidence <dd>B, two small trials
 * </dl>
 *
 * @param state what the rule gives
 * @param week the week's mean and what it is compared with
 * @param hardDays days in a row up to yesterday that were hard
 */
public record JavaloyesRule(GuidedIntensity state, HrvWeek week, int hardDays) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "javaloyes_rule",
            "1",
            Evidence.B,
            List.of(
                    Source.recalled("doi:10.1123/ijspp.2018-0122"),
                    Source.recalled("doi:10.1519/JSC.0000000000003337")));

    private static final int MOST_HARD_DAYS = 2;
    private static final ValueDomain HARD_DAYS = new ValueDomain("hard_days_in_a_row", 0, 365, "days");

    /** The rule on {@code day}; {@code hardDays} is how many days in a row up to the day before were hard. */
    public static MetricResult<JavaloyesRule> on(LocalDate day, HrvDays hrv, int hardDays) {
        return HARD_DAYS
                .check(hardDays)
                .flatMap(counted -> HrvWeek.on(day, hrv, HrvBand.STANDARD)
                        .fold(
                                week -> week.value().position() == Position.ABOVE
                                        ? notStated(week.value())
                                        : MetricResult.of(of(week.value(), hardDays), week.basis()),
                                refusal -> new MetricResult.Refusal<>(refusal.reason(), refusal.gaps())));
    }

    private static JavaloyesRule of(HrvWeek week, int hardDays) {
        GuidedIntensity state = week.position() == Position.WITHIN && hardDays < MOST_HARD_DAYS
                ? GuidedIntensity.HARD_ALLOWED
                : GuidedIntensity.LOW_OR_REST;
        return new JavaloyesRule(state, week, hardDays);
    }

    private static MetricResult<JavaloyesRule> notStated(HrvWeek week) {
        return MetricResult.refused(
                Reason.NOT_APPLICABLE, new Gap("hrv_week_z", HrvBand.STANDARD.widths(), week.z(), "deviations"));
    }
}
