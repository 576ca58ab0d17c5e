package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A load series whose few unknown days are filled in from the four weeks before each, so that fitness can be followed
 * across them.
 *
 * <dl>
 *   <dt>Formula <dd>for a missing day the mean (or median) of the same weekday in the 28 days before it, or their
 *                   {@link RecencyWeightedLoad} with τ = 7 days
 *   <dt>Needs   <dd>80 % of the days known; for each missing one two known days of its weekday among the four (house
 *                   rule), or half the weight, which six missing days in a row leave. Let the series start four weeks
 *                   before the first gap
 *   <dt>Edges   <dd>only recorded days fill others, never filled ones, so a gap too long to fill refuses. A rest day is
 *                   known and stays 0. Without a gap the series comes back as it was, without the caveat
 *   <dt>Source  <dd>the weekday's mean is a convention; Moussa et al. 2019, BMJ Open Sport Exerc Med 5:e000573
 *                   (recalled)
 *   <dt>Dispute <dd>Which value to take is a choice: the mean keeps the expected sum, the median the typical day. Days
 *                   go missing for reasons, illness among them; what is filled in is a guess and widens
 *                   {@link FitnessUncertainty}
 *   <dt>Evidence <dd>D: a convention
 * </dl>
 *
 * @param loads every day known, points/day
 * @param imputedDays the days that were filled in, oldest first
 */
public record LoadImputation(DailySeries loads, List<LocalDate> imputedDays) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "load_imputation",
            "points/day",
            Evidence.D,
            List.of(
                    Source.definition("convention: the mean of the weekday in the four weeks before"),
                    Source.recalled("Moussa et al. 2019, BMJ Open Sport Exerc Med 5:e000573")));

    private static final double LEAST_COVERAGE = 0.8;
    private static final int WEEK_DAYS = 7;
    private static final int TRAILING_DAYS = 4 * WEEK_DAYS;
    private static final int LEAST_WEEKDAYS = 2;

    /** What stands for a missing day. */
    public enum Method {
        /** The mean of the known same weekdays of the 28 days before; keeps the week's rhythm. */
        WEEKDAY_MEAN,
        /** Their median. */
        WEEKDAY_MEDIAN,
        /** The recency-weighted average of the 28 days before, whatever the weekday. */
        RECENCY_WEIGHTED
    }

    public LoadImputation {
        imputedDays = List.copyOf(imputedDays);
    }

    /** {@code loads} with its missing days filled in. */
    public static MetricResult<LoadImputation> of(DailySeries loads, Method method) {
        double coverage = loads.known() / (double) loads.days();
        if (coverage < LEAST_COVERAGE) {
            return MetricResult.refused(
                    loads.known() == 0 ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("load_coverage", 100 * LEAST_COVERAGE, 100 * coverage, "percent"));
        }
        return LoadDays.known(loads, 1)
                .flatMap(known -> filled(loads, method))
                .flatMap(days -> MetricResult.of(
                        new LoadImputation(
                                DailySeries.startingOn(loads.first(), days),
                                missing(loads).mapToObj(loads.first()::plusDays).toList()),
                        basis(loads, method)));
    }

    /** {@code metric}, which was computed from {@link #loads}, with what a reader must know of its days. */
    public <T> MetricResult<T> told(MetricResult<T> metric) {
        return imputedDays.isEmpty() ? metric : metric.withBasis(basis -> basis.caveat(Caveat.IMPUTED));
    }

    private static MetricResult<double[]> filled(DailySeries loads, Method method) {
        double[] recorded = IntStream.range(0, loads.days())
                .mapToDouble(i -> loads.at(i).orElse(0))
                .toArray();
        MetricResult<double[]> filled = MetricResult.of(recorded, Basis.of(1, 1));
        for (int day : missing(loads).toArray()) {
            filled = filled.flatMap(days -> guess(day, loads, method).map(guess -> {
                days[day] = guess;
                return days;
            }));
        }
        return filled;
    }

    private static MetricResult<Double> guess(int missing, DailySeries loads, Method method) {
        return method == Method.RECENCY_WEIGHTED
                ? RecencyWeightedLoad.of(LoadDays.upTo(missing - 1, TRAILING_DAYS, loads), WEEK_DAYS)
                        .map(RecencyWeightedLoad::pointsPerDay)
                : ofWeekday(missing, loads, method);
    }

    private static MetricResult<Double> ofWeekday(int missing, DailySeries loads, Method method) {
        LocalDate day = loads.first().plusDays(missing);
        double[] same = IntStream.rangeClosed(1, TRAILING_DAYS / WEEK_DAYS)
                .mapToObj(weeks -> loads.on(day.minusWeeks(weeks)))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        if (same.length < LEAST_WEEKDAYS) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("same_weekdays", LEAST_WEEKDAYS, same.length, "days"));
        }
        return MetricResult.of(
                method == Method.WEEKDAY_MEAN ? StatUtils.mean(same) : StatUtils.percentile(same, 50),
                Basis.of(same.length, TRAILING_DAYS / WEEK_DAYS));
    }

    private static IntStream missing(DailySeries loads) {
        return IntStream.range(0, loads.days()).filter(i -> loads.at(i).isEmpty());
    }

    private static Basis basis(DailySeries loads, Method method) {
        Basis basis =
                Basis.of(loads.known(), loads.days()).variant(method.name().toLowerCase(Locale.ROOT));
        return loads.isComplete() ? basis : basis.caveat(Caveat.IMPUTED).toldIfPartial();
    }
}
