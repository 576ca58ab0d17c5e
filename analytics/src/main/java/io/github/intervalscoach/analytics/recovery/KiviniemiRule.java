package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
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
 * Train hard unless this morning's heart rate variability is clearly below the last ten, or has fallen two days running.
 *
 * <dl>
 *   <dt>Formula <dd>low or rest if ln(ms) today &lt; mean − 1 sample standard deviation of the 10 days before, or if today is
 *                   below yesterday and yesterday below the day before; otherwise hard training is allowed
 *   <dt>Needs   <dd>today, 7 of the 10 days before (house rule), and, unless today is below the limit, yesterday and the day
 *                   before as well
 *   <dt>Edges   <dd>only days measured as the newest; the ten days all equal: no variance. A fall that cannot be told because
 *                   a day is missing refuses, unless the limit decides
 *   <dt>Source  <dd>Kiviniemi et al. 2007, Eur J Appl Physiol 101:743
 *   <dt>Dispute <dd>The study took the power of the high-frequency band; ln rMSSD follows it closely but not exactly. It also
 *                   capped consecutive days, which is not part of this. One night is noise: with fewer than 14 days of
 *                   baseline, or without symptoms, one bad night should change nothing.
 *   <dt>Evidence <dd>B, one randomised trial of 26; meta-analyses see a small advantage at best
 * </dl>
 *
 * @param state what the rule gives
 * @param lnToday ln(ms / 1 ms) of the day
 * @param mean of the 10 days before, ln units
 * @param deviation of the 10 days before, ln units
 * @param limit mean − deviation, ln units
 * @param falling whether it fell two days running
 */
public record KiviniemiRule(
        GuidedIntensity state, double lnToday, double mean, double deviation, double limit, Finding falling) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "kiviniemi_rule",
            "1",
            Evidence.B,
            List.of(Source.checked("Kiviniemi et al. 2007, Eur J Appl Physiol 101:743")));

    private static final int DAYS_BEFORE = 10;

    /** House rule: the study measured every morning, life does not. */
    private static final int LEAST_DAYS_BEFORE = 7;

    private static final int FALLING_DAYS = 3;

    /** The rule on {@code day}. */
    public static MetricResult<KiviniemiRule> on(LocalDate day, HrvDays hrv) {
        HrvNights nights = hrv.upTo(day, DAYS_BEFORE + 1, HrvScale.LN);
        DailySeries ln = nights.series();
        double[] before = ln.window(ln.first(), day.minusDays(1)).knownValues();
        if (ln.on(day).isEmpty()) {
            return MetricResult.refused(Reason.MISSING_INPUT, new Gap("hrv_today", 1, 0, "nights"));
        }
        if (before.length < LEAST_DAYS_BEFORE) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("hrv_nights", LEAST_DAYS_BEFORE, before.length, "nights"));
        }
        if (StatUtils.max(before) == StatUtils.min(before)) {
            return MetricResult.refused(Reason.ZERO_VARIANCE, new Gap("hrv_different_nights", 2, 1, "nights"));
        }
        Basis basis = nights.told(Basis.of(before.length, DAYS_BEFORE)).toldIfPartial();
        return of(before, ln.lastDays(FALLING_DAYS), basis);
    }

    private static MetricResult<KiviniemiRule> of(double[] before, DailySeries newest, Basis basis) {
        double today = newest.at(FALLING_DAYS - 1).orElseThrow();
        double mean = StatUtils.mean(before);
        double deviation = Math.sqrt(StatUtils.variance(before));
        double limit = mean - deviation;
        Finding falling = falling(newest);
        if (today >= limit && !falling.isKnown()) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("hrv_nights_in_a_row", FALLING_DAYS, newest.known(), "nights"));
        }
        GuidedIntensity state = today < limit || falling == Finding.PRESENT
                ? GuidedIntensity.LOW_OR_REST
                : GuidedIntensity.HARD_ALLOWED;
        return MetricResult.of(new KiviniemiRule(state, today, mean, deviation, limit, falling), basis);
    }

    /** Whether each of the two steps went down; one that did not is enough to know, and so is nothing less than both. */
    private static Finding falling(DailySeries newest) {
        return Finding.all(step(newest, 0), step(newest, 1));
    }

    private static Finding step(DailySeries newest, int i) {
        return newest.at(i).isPresent()
                ? Finding.of(newest.at(i + 1), next -> next < newest.at(i).orElseThrow())
                : Finding.UNKNOWN;
    }
}
