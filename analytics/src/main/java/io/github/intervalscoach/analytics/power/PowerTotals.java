package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.analytics.series.ValueDomain;

/**
 * The two sums behind average power and work.
 *
 * @param joules work of the samples that have a value, J
 * @param seconds time they stand for, s, above 0
 */
record PowerTotals(double joules, long seconds) {
    static MetricResult<PowerTotals> of(SampleStream watts) {
        var outside = ValueDomain.WATTS.firstOutside(watts);
        if (outside.isPresent()) {
            return MetricResult.refused(Reason.OUT_OF_DOMAIN, outside.get());
        }
        double joules = 0;
        long seconds = 0;
        for (int i = 0; i < watts.samples(); i++) {
            double power = watts.valueOrNaN(i);
            if (!Double.isNaN(power)) {
                joules += power * watts.heldSeconds(i);
                seconds += watts.heldSeconds(i);
            }
        }
        if (seconds == 0) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("power_watts", 1, 0, "samples"));
        }
        return MetricResult.of(
                new PowerTotals(joules, seconds),
                Basis.of(watts.known(), watts.samples()).toldIfPartial());
    }
}
