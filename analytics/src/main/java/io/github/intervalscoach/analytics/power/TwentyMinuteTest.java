package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.GapPolicy;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;

/**
 * Twenty-minute test: the best twenty minutes of a ride, if five hard minutes came before and took the edge off.
 *
 * <dl>
 *   <dt>Formula <dd>greatest mean of 1200 s; before its start the greatest mean of 300 s
 *   <dt>Needs   <dd>20 unbroken minutes of power, and before them 5 min at no less than their power (house rule)
 *   <dt>Edges   <dd>refused as not applicable where no such five minutes came before: 95 % of twenty fresh minutes is not the
 *                   protocol and reads high. Holes up to 3 s are bridged, a stop breaks an effort
 *   <dt>Source  <dd>Allen and Coggan, Training and Racing with a Power Meter (recalled)
 *   <dt>Dispute <dd>whether it was all-out cannot be seen; errors of 5 % either way are usual
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param watts mean of the twenty minutes, W
 * @param startSecond when they start, s since the start of the session
 * @param priorWatts mean of the best five minutes before them, W
 */
public record TwentyMinuteTest(double watts, int startSecond, double priorWatts) {
    public static final MetricCard CARD = new MetricCard(
            "twenty_minute_test",
            "watts",
            Evidence.D,
            List.of(Source.recalled("Allen and Coggan, Training and Racing with a Power Meter")));

    private static final int TWENTY_MINUTES = 1_200;
    private static final int FIVE_MINUTES = 300;

    /** The test in a ride. */
    public static MetricResult<TwentyMinuteTest> of(SampleStream watts) {
        var best = BestEffort.of(watts, TWENTY_MINUTES, GapPolicy.SPLIT);
        var basis = best.fold(v -> v.basis(), refusal -> Basis.of(1, 1));
        return best.flatMap(twenty -> {
            var before = BestEffort.of(watts, 0, twenty.startSecond(), FIVE_MINUTES, GapPolicy.SPLIT);
            double prior = before.found().map(BestEffort::mean).orElse(0.0);
            return prior >= twenty.mean()
                    ? MetricResult.of(new TwentyMinuteTest(twenty.mean(), twenty.startSecond(), prior), basis)
                    : MetricResult.refused(
                            Reason.NOT_APPLICABLE, new Gap("prior_five_minutes", twenty.mean(), prior, "watts"));
        });
    }
}
