package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Has the athlete stopped getting better, although training went on? Only a change shown to be too small to matter is a
 * plateau; a change that could not be shown is not.
 *
 * <dl>
 *   <dt>Formula <dd>change = {@link SenSlope} · days of the window, its 90 % interval likewise (two one-sided tests at
 *                   5 %). {@code PLATEAU}: |change| and all of the interval below the smallest worthwhile change, with
 *                   adequate load. {@code RISING}, {@code FALLING}: the interval on one side of 0 and the change
 *                   worthwhile. Else {@code CANNOT_SAY}, and {@link Doubt} says why
 *   <dt>Needs   <dd>8 known days that span 42 days or more, from the first known to the last; for a plateau also loads
 *                   on 80 % of those days (house rule) and what mean load is adequate
 *   <dt>Edges   <dd>what {@link SenSlope} refuses is refused, all values equal too. Load matters to a plateau alone. A
 *                   load outside 0 to 100,000 a day: {@link Reason#OUT_OF_DOMAIN}
 *   <dt>Source  <dd>a house rule made of Sen's slope and of equivalence testing, Schuirmann 1987,
 *                   doi:10.1007/BF01068419 (recalled)
 *   <dt>Dispute <dd>Which change is worthwhile decides more than any test: pass a reasoned one. Days are taken to be
 *                   as alike as {@link MannKendall.Variant#AUTOREGRESSIVE} finds. Six weeks is a convention. Compare
 *                   like with like: season, terrain, heat
 *   <dt>Evidence <dd>D: sound parts, our own assembly
 * </dl>
 *
 * @param verdict what can be said
 * @param doubt why no more can be said; {@code NONE} unless the verdict is {@code CANNOT_SAY}
 * @param change over the window, the series' unit
 * @param interval where the change probably lies, 90 %
 * @param windowDays from the first known day to the last, 42 or more
 * @param meanLoad over the window, points/day; empty where fewer than 80 % of its days are known
 */
public record Plateau(
        Verdict verdict, Doubt doubt, double change, Interval interval, int windowDays, OptionalDouble meanLoad) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "plateau",
            "unit",
            Evidence.D,
            List.of(
                    Source.definition("house rule: Sen's slope with an equivalence test and adequate load"),
                    Source.recalled("Schuirmann 1987, doi:10.1007/BF01068419")));

    private static final int LEAST_WINDOW_DAYS = 42;
    private static final double LEAST_LOAD_COVERAGE = 0.8;

    /** House rule: far above what a day holds; beyond it is another unit. */
    private static final ValueDomain LOAD = new ValueDomain("daily_load", 0, 100_000, "points/day");

    /** What can be said of the window. */
    public enum Verdict {
        /** Shown not to have changed by as much as would matter, in spite of training. */
        PLATEAU,
        /** Shown to rise by as much as matters. Of a pace or a resting heart rate that is no gain. */
        RISING,
        /** Shown to fall by as much as matters. */
        FALLING,
        /** Neither is shown. */
        CANNOT_SAY
    }

    /** What stands in the way of a verdict. */
    public enum Doubt {
        /** Nothing. */
        NONE,
        /** The change is known too poorly: more days, or days measured better, would tell. */
        TOO_UNCERTAIN,
        /** It did not change, but there was less load than it takes to improve. */
        LOAD_TOO_LOW,
        /** It did not change, and the load is not known on enough days. */
        LOAD_UNKNOWN
    }

    /**
     * What matters and what is enough.
     *
     * @param smallestWorthwhile change of the series over the window, its unit, above 0
     * @param adequateLoad least mean load that could improve this athlete, points/day, 0 or more
     */
    public record Yardstick(double smallestWorthwhile, double adequateLoad) {
        public Yardstick {
            Worthwhile.requireAboveZero(smallestWorthwhile);
            if (!(adequateLoad >= 0 && adequateLoad < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("an adequate load is 0 or more, was " + adequateLoad
                        + ". Maybe pass 0 if any load is adequate.");
            }
        }
    }

    /** Whether {@code series} stood still while {@code loads}, points/day, went on. */
    public static MetricResult<Plateau> of(DailySeries series, DailySeries loads, Yardstick yardstick) {
        return KnownDays.of(series, MannKendall.LEAST_DAYS).flatMap(days -> {
            LocalDate first = series.first().plusDays(days.day(0));
            LocalDate last = series.first().plusDays(days.day(days.n() - 1));
            int window = (int) ChronoUnit.DAYS.between(first, last) + 1;
            if (window < LEAST_WINDOW_DAYS) {
                return MetricResult.refused(
                        Reason.INSUFFICIENT_DATA, new Gap("window_days", LEAST_WINDOW_DAYS, window, "days"));
            }
            return meanLoad(loads.window(first, last)).flatMap(load -> of(series.window(first, last), load, yardstick));
        });
    }

    private static MetricResult<OptionalDouble> meanLoad(DailySeries loads) {
        double[] known = loads.knownValues();
        if (known.length < LEAST_LOAD_COVERAGE * loads.days()) {
            return MetricResult.of(OptionalDouble.empty(), Basis.of(1, 1));
        }
        return LOAD.check(StatUtils.min(known))
                .flatMap(least -> LOAD.check(StatUtils.max(known)))
                .map(most -> OptionalDouble.of(StatUtils.mean(known)));
    }

    private static MetricResult<Plateau> of(DailySeries window, OptionalDouble meanLoad, Yardstick yardstick) {
        return SenSlope.of(window, MannKendall.Variant.AUTOREGRESSIVE, Confidence.P90)
                .map(slope -> {
                    double change = slope.perDay() * window.days();
                    Interval interval = slope.interval().times(window.days());
                    Verdict trend = trend(change, interval, yardstick.smallestWorthwhile());
                    Doubt doubt = trend == Verdict.PLATEAU ? loadDoubt(meanLoad, yardstick) : Doubt.NONE;
                    return new Plateau(
                            doubt == Doubt.NONE ? trend : Verdict.CANNOT_SAY,
                            trend == Verdict.CANNOT_SAY ? Doubt.TOO_UNCERTAIN : doubt,
                            change,
                            interval,
                            window.days(),
                            meanLoad);
                });
    }

    private static Verdict trend(double change, Interval interval, double worthwhile) {
        if (interval.isWithin(worthwhile)) {
            return Verdict.PLATEAU;
        }
        if (interval.contains(0) || Math.abs(change) < worthwhile) {
            return Verdict.CANNOT_SAY;
        }
        return change > 0 ? Verdict.RISING : Verdict.FALLING;
    }

    private static Doubt loadDoubt(OptionalDouble meanLoad, Yardstick yardstick) {
        if (meanLoad.isEmpty()) {
            return Doubt.LOAD_UNKNOWN;
        }
        return meanLoad.getAsDouble() < yardstick.adequateLoad() ? Doubt.LOAD_TOO_LOW : Doubt.NONE;
    }
}
