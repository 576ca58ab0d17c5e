package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Heart-rate drift: how much faster the heart beats after an hour of the same output.
 *
 * <dl>
 *   <dt>Formula <dd>slope of heart rate over time, bpm/h, by least squares over means of five minutes; heart rate follows output
 *                   by about a minute, which such means hide. {@code EQUAL_OUTPUT} fits output beside time, so that a faster
 *                   second half is no drift; {@code TIME_ONLY} does not
 *   <dt>Needs   <dd>an effort that {@link SteadyEffort} admits, 40 min in which both are above 0, and six spans of five minutes
 *                   half full
 *   <dt>Edges   <dd>the first ten minutes are left out. With output that rises or falls evenly the two causes cannot be told
 *                   apart: {@code EQUAL_OUTPUT} is refused
 *   <dt>Source  <dd>definition; spans, warm-up and minimum are house rules
 *   <dt>Dispute <dd>heat, thirst and caffeine drift too. A slope says nothing of a drift that starts late, see
 *                   {@link LateDecoupling}
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param bpmPerHour drift, bpm/h; positive when the heart beats faster
 * @param standardError its standard error, bpm/h
 */
public record HeartRateDrift(double bpmPerHour, double standardError) {
    public static final MetricCard CARD = new MetricCard(
            "heart_rate_drift",
            "bpm/h",
            Evidence.C,
            List.of(Source.definition("definition: slope of heart rate at constant output")));

    /** Half an hour; house rule. */
    private static final int LEAST_SPANS = 6;

    /** Of the variance of output, the share that time may explain; house rule. */
    private static final double MOST_SHARED = 0.9;

    /** Output that deviates by less than this share does not vary; house rule. */
    private static final double CONSTANT = 0.001;

    /** What the slope is a slope at. */
    public enum Variant {
        /** At equal output. */
        EQUAL_OUTPUT,
        /** At whatever output there was. */
        TIME_ONLY
    }

    /** The drift of a session; {@code output} in watts or m/s. */
    public static MetricResult<HeartRateDrift> of(
            SampleStream output, SampleStream heartRateBpm, SteadyEffort gate, Variant variant) {
        int from = output.second(0) + AerobicDecoupling.WARM_UP;
        var pairs = OutputPerBeat.pairs(output, heartRateBpm, from);
        var basis = pairs.fold(v -> v.basis(), refusal -> Basis.of(1, 1));
        return gate.admit(pairs.flatMap(found -> of(FiveMinutes.of(found, from), variant))
                .withBasis(own -> basis.variant(variant.name().toLowerCase(Locale.ROOT))));
    }

    private static MetricResult<HeartRateDrift> of(List<FiveMinutes> spans, Variant variant) {
        if (spans.size() < LEAST_SPANS) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("five_minute_spans", LEAST_SPANS, spans.size(), "spans"));
        }
        var overTime = new SimpleRegression();
        var outputOverTime = new SimpleRegression();
        for (FiveMinutes span : spans) {
            overTime.addData(span.hours(), span.bpm());
            outputOverTime.addData(span.hours(), span.output());
        }
        if (variant == Variant.TIME_ONLY || isConstant(spans)) {
            return drift(overTime.getSlope(), overTime.getSlopeStdErr());
        }
        double shared = outputOverTime.getRSquare();
        if (shared > MOST_SHARED) {
            return MetricResult.refused(
                    Reason.ZERO_DENOMINATOR, new Gap("output_explained_by_time", MOST_SHARED, shared, "1"));
        }
        var besideOutput = new OLSMultipleLinearRegression();
        besideOutput.newSampleData(
                spans.stream().mapToDouble(FiveMinutes::bpm).toArray(),
                spans.stream()
                        .map(span -> new double[] {span.hours(), span.output()})
                        .toArray(double[][]::new));
        return drift(
                besideOutput.estimateRegressionParameters()[1],
                besideOutput.estimateRegressionParametersStandardErrors()[1]);
    }

    private static boolean isConstant(List<FiveMinutes> spans) {
        double[] output = spans.stream().mapToDouble(FiveMinutes::output).toArray();
        return Math.sqrt(StatUtils.variance(output)) < CONSTANT * StatUtils.mean(output);
    }

    private static MetricResult<HeartRateDrift> drift(double bpmPerHour, double standardError) {
        return MetricResult.of(new HeartRateDrift(bpmPerHour, standardError), Basis.of(1, 1));
    }
}
