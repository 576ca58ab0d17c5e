package io.github.intervalscoach.analytics.pace;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Critical speed from one test: three minutes flat out, without saving anything.
 *
 * <dl>
 *   <dt>Formula <dd>CS = mean speed of the last 30 of 180 s; D′ = Σ (v − CS) over the 180 s
 *   <dt>Needs   <dd>180 s of speed without a hole, from the start of the test; later seconds are not read
 *   <dt>Edges   <dd>Refused where D′ or CS is not above 0: the athlete paced it, and the end is then no limit. Holes up
 *                   to 3 s are interpolated
 *   <dt>Source  <dd>Vanhatalo, Doust and Burnley 2007 for cycling (recalled); Pettitt, Jamnick and Clark 2012 for
 *                   running, doi:10.1055/s-0031-1299749 (abstract)
 *   <dt>Dispute <dd>hardly anybody goes out hard enough alone, and a paced test reads CS too high. Against time trials
 *                   it read D′ 16 % low in seven runners (Rev Bras Ciênc Esporte, abstract). GPS speed over seconds is
 *                   noisy; a track or a foot pod is better
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param metersPerSecond critical speed, m/s, above 0
 * @param dPrimeMeters D′, m, above 0
 */
public record AllOutCriticalSpeed(double metersPerSecond, double dPrimeMeters) {
    public static final MetricCard CARD = new MetricCard(
            "all_out_critical_speed",
            "m/s",
            Evidence.C,
            List.of(
                    Source.checked("doi:10.1055/s-0031-1299749"),
                    Source.recalled("Vanhatalo, Doust and Burnley 2007, Med Sci Sports Exerc 39:548")));

    private static final int TEST = 180;
    private static final int END = 30;

    /** The outcome of a test that starts with the first sample, m/s. */
    public static MetricResult<AllOutCriticalSpeed> of(SampleStream metersPerSecond) {
        return metersPerSecond
                .everySecond(GapPolicy.SPLIT, ValueDomain.METERS_PER_SECOND)
                .flatMap(grid -> of(grid.runs().get(0).toArray()));
    }

    private static MetricResult<AllOutCriticalSpeed> of(double[] unbroken) {
        if (unbroken.length < TEST) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("speed_seconds", TEST, unbroken.length, "seconds"));
        }
        double[] test = Arrays.copyOf(unbroken, TEST);
        double speed = StatUtils.mean(test, TEST - END, END);
        double dPrime = StatUtils.sum(test) - TEST * speed;
        if (!(dPrime > 0) || speed == 0) {
            return MetricResult.refused(
                    Reason.NOT_APPLICABLE,
                    new Gap("d_prime", 0, dPrime, "meters"),
                    new Gap("end_speed", 0, speed, "m/s"));
        }
        return MetricResult.of(new AllOutCriticalSpeed(speed, dPrime), Basis.of(TEST, TEST));
    }
}
