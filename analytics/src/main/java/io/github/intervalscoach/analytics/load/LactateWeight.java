package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How dear each heart rate is to one athlete, from their own step test: the curve of blood lactate over heart-rate
 * reserve.
 *
 * <dl>
 *   <dt>Formula <dd>lactate = a · e^(b·x), x the fraction of heart-rate reserve; least squares of ln(lactate) on x
 *   <dt>Needs   <dd>three steps or more with different heart rates; x from 0 to 1.05, lactate from 0.1 to 40 mmol/l
 *                   (house rules)
 *   <dt>Edges   <dd>a step outside its range refuses rather than being left out; equal heart rates have no slope; a
 *                   curve that does not rise (b below 0.1), or rises like no athlete's (b above 20), refuses (house
 *                   rules)
 *   <dt>Source  <dd>Manzi et al. 2009, Med Sci Sports Exerc 41:2090 (recalled)
 *   <dt>Dispute <dd>Least squares of the logarithm weighs low lactates as much as high ones; fitted to lactate itself
 *                   the curve is steeper. It ages with fitness: test again when the training has changed
 *   <dt>Evidence <dd>C: from a test of few steps, in one small study
 * </dl>
 *
 * @param factor a, mmol/l, above 0
 * @param exponent b, dimensionless, above 0; Banister's groups have 1.67 and 1.92
 */
public record LactateWeight(double factor, double exponent) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "lactate_weight",
            "1",
            Evidence.C,
            List.of(Source.recalled("Manzi et al. 2009, Med Sci Sports Exerc 41:2090")));

    private static final int LEAST_STEPS = 3;
    private static final ValueDomain FRACTION = new ValueDomain("reserve_fraction", 0, 1.05, "1");
    private static final ValueDomain LACTATE = new ValueDomain("blood_lactate", 0.1, 40, "mmol/l");
    private static final ValueDomain EXPONENT = new ValueDomain("lactate_exponent", 0.1, 20, "1");

    /** Beyond it the weight of an hour leaves the plausible by orders of magnitude (house rule). */
    private static final double MOST_FACTOR = 1e6;

    /**
     * One step of the test.
     *
     * @param reserveFraction where the heart rate lies, {@link HeartRateReserve#fraction}
     * @param lactateMillimoles blood lactate, mmol/l
     */
    public record Step(double reserveFraction, double lactateMillimoles) {}

    public LactateWeight {
        if (!(factor > 0 && factor <= MOST_FACTOR && exponent > 0 && exponent <= EXPONENT.high())) {
            throw new IllegalArgumentException("factor " + factor + " and exponent " + exponent
                    + ": need both above 0, the exponent at most 20. Maybe they are swapped?");
        }
    }

    /** The curve through {@code steps}, in any order. */
    public static MetricResult<LactateWeight> fit(List<Step> steps) {
        if (steps.size() < LEAST_STEPS) {
            return MetricResult.refused(
                    steps.isEmpty() ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("lactate_steps", LEAST_STEPS, steps.size(), "steps"));
        }
        MetricResult<SimpleRegression> line = MetricResult.of(new SimpleRegression(), Basis.of(1, 1));
        for (Step step : steps) {
            line = line.flatMap(sums -> FRACTION.check(step.reserveFraction())
                    .flatMap(x -> LACTATE.check(step.lactateMillimoles()))
                    .map(lactate -> {
                        sums.addData(step.reserveFraction(), StrictMath.log(lactate));
                        return sums;
                    }));
        }
        return line.flatMap(sums -> of(sums, steps));
    }

    private static MetricResult<LactateWeight> of(SimpleRegression line, List<Step> steps) {
        double first = steps.get(0).reserveFraction();
        if (steps.stream().allMatch(step -> step.reserveFraction() == first)) {
            return MetricResult.refused(Reason.ZERO_VARIANCE, new Gap("reserve_fraction_spread", 0, 0, "1"));
        }
        return EXPONENT.check(line.getSlope())
                .flatMap(exponent -> MetricResult.of(
                        new LactateWeight(StrictMath.exp(line.getIntercept()), exponent),
                        Basis.of(steps.size(), steps.size())));
    }

    /** Lactate at {@code effort}, mmol/l: the weight of a minute there. */
    double at(double effort) {
        return factor * StrictMath.exp(exponent * effort);
    }
}
