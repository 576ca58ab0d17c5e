package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The mean of heart rate variability over a day, a week, two months or a season: the number that is compared, since one
 * night is mostly noise.
 *
 * <dl>
 *   <dt>Formula <dd>mean of ln(ms) over the known nights of the {@link HrvWindow}
 *   <dt>Needs   <dd>as many nights as the window says: 1 of 1, 3 of 7 ({@link Caveat#FEW_NIGHTS} for 3 and 4), 14 of 60, 45 of
 *                   90; one of them in the last week
 *   <dt>Edges   <dd>only nights measured as the newest are used ({@link Caveat#SOURCE_CHANGED}); implausible ones are left out
 *                   ({@link Caveat#PARTIAL_COVERAGE}), and nothing else is out of domain; a missing night is never filled in
 *   <dt>Source  <dd>Plews et al. 2014, doi:10.1123/ijspp.2013-0455 (3 nights); the other minima are house rules
 *   <dt>Dispute <dd>some average milliseconds; ln first and then the mean is the geometric mean, which one wild night moves less.
 *   <dt>Evidence <dd>B
 * </dl>
 *
 * @param ln mean ln(ms / 1 ms)
 * @param nights nights in it
 * @param source what they were measured with
 */
public record HrvMean(double ln, int nights, HrvSource source) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD =
            new MetricCard("hrv_mean", "ln ms", Evidence.B, List.of(Source.checked("doi:10.1123/ijspp.2013-0455")));

    /** The mean of the window that ends on {@code day}. */
    public static MetricResult<HrvMean> on(LocalDate day, HrvDays hrv, HrvWindow window) {
        HrvNights nights = hrv.upTo(day, window.days(), HrvScale.LN);
        DailySeries known = nights.series();
        if (known.known() < window.leastNights()) {
            return nights.nights().tooFew("hrv", window.leastNights(), known.known());
        }
        Basis basis =
                nights.told(window.basis(known.known())).variant(window.name().toLowerCase(Locale.ROOT));
        return MetricResult.of(
                new HrvMean(
                        StatUtils.mean(known.knownValues()),
                        known.known(),
                        nights.source().orElseThrow()),
                basis);
    }

    /** The same in the unit of the device, milliseconds: the geometric mean of the nights. */
    public double ms() {
        return StrictMath.exp(ln);
    }
}
