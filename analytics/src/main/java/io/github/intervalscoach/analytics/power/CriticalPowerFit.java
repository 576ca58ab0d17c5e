package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Estimate;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** The least squares behind {@link CriticalPower}. */
record CriticalPowerFit(Efforts efforts) {
    /** With two efforts every fit is exact and none has an error. */
    private static final int LEAST_EFFORTS = 3;

    private static final int PARAMETERS = 2;

    MetricResult<CriticalPower> fit(CriticalPower.Form form) {
        if (efforts.size() < LEAST_EFFORTS) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("efforts", LEAST_EFFORTS, efforts.size(), "efforts"));
        }
        if (efforts.shortestSeconds() == efforts.longestSeconds()) {
            return MetricResult.refused(Reason.ZERO_VARIANCE, new Gap("effort_span", 1, 0, "seconds"));
        }
        return switch (form) {
            case WORK_TIME -> workOverTime();
            case INVERSE_TIME -> powerOverInverseTime();
            case TIME_ON_POWER -> timeOverPower();
        };
    }

    private MetricResult<CriticalPower> workOverTime() {
        var line = new SimpleRegression();
        efforts.all().forEach(effort -> line.addData(effort.seconds(), effort.joules()));
        return checked(
                line.getSlope(),
                line.getSlopeStdErr(),
                line.getIntercept(),
                line.getInterceptStdErr(),
                line.getRSquare());
    }

    private MetricResult<CriticalPower> powerOverInverseTime() {
        var line = new SimpleRegression();
        efforts.all().forEach(effort -> line.addData(1 / effort.seconds(), effort.watts()));
        return checked(
                line.getIntercept(),
                line.getInterceptStdErr(),
                line.getSlope(),
                line.getSlopeStdErr(),
                line.getRSquare());
    }

    /** CP is looked for as the lowest power less something above 0, so that no time is negative on the way. */
    private MetricResult<CriticalPower> timeOverPower() {
        double lowest = efforts.lowestWatts();
        return CurveFit.parameters(
                        efforts.each(Effort::watts),
                        efforts.each(Effort::seconds),
                        p -> watts -> p[1] / (watts - lowest + p[0]),
                        0.1 * lowest,
                        0.1 * lowest * efforts.longestSeconds())
                .flatMap(p -> withErrors(lowest - p[0], p[1]));
    }

    private MetricResult<CriticalPower> withErrors(double criticalPower, double wPrime) {
        double missed = 0;
        double ss = 0;
        double st = 0;
        double tt = 0;
        for (Effort effort : efforts.all()) {
            // The slopes of W′/(P − CP) along W′ and along CP.
            double byWPrime = 1 / (effort.watts() - criticalPower);
            double byPower = wPrime * byWPrime * byWPrime;
            ss += byPower * byPower;
            st += byPower * byWPrime;
            tt += byWPrime * byWPrime;
            double miss = effort.seconds() - wPrime * byWPrime;
            missed += miss * miss;
        }
        double variance = missed / (efforts.size() - PARAMETERS) / (ss * tt - st * st);
        double spread = StatUtils.populationVariance(efforts.each(Effort::seconds)) * efforts.size();
        return checked(criticalPower, Math.sqrt(variance * tt), wPrime, Math.sqrt(variance * ss), 1 - missed / spread);
    }

    private MetricResult<CriticalPower> checked(
            double criticalPower, double powerError, double wPrime, double workError, double rSquared) {
        if (!(criticalPower > 0)) {
            return outside("critical_power", criticalPower, "watts");
        }
        if (!(wPrime > 0)) {
            return outside("w_prime", wPrime, "joules");
        }
        if (!Double.isFinite(powerError + workError + rSquared)) {
            return MetricResult.refused(Reason.ZERO_VARIANCE, new Gap("effort_power_span", 1, 0, "watts"));
        }
        int freedom = efforts.size() - PARAMETERS;
        return MetricResult.of(
                new CriticalPower(
                        Estimate.of(criticalPower, powerError, freedom),
                        Estimate.of(wPrime, workError, freedom),
                        rSquared),
                Basis.of(efforts.size(), efforts.size()));
    }

    private static MetricResult<CriticalPower> outside(String input, double found, String unit) {
        return MetricResult.refused(Reason.OUT_OF_DOMAIN, new Gap(input, 0, found, unit));
    }
}
