package io.github.intervalscoach.analytics.load;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Form: how far fatigue stays below fitness (TSB).
 *
 * <dl>
 *   <dt>Formula <dd>F(d) − A(d) at the end of the day ({@code SAME_DAY}), or F(d−1) − A(d−1), which is what the athlete
 *                   wakes up with ({@code START_OF_DAY}); as a share of fitness 100·(F − A)/F
 *   <dt>Needs   <dd>fitness and fatigue of that one day
 *   <dt>Edges   <dd>either one missing, or below 0, refuses; the start of a series' first day is unknown. The share is
 *                   empty below a fitness of 1 point/day (house rule)
 *   <dt>Source  <dd>Intervals.icu shows the same day's difference, TrainingPeaks the day before's; GoldenCheetah has a
 *                   switch
 *   <dt>Dispute <dd>The usual bands (above 20 transition, 5 to 20 fresh, −10 to −30 productive, below −30 high risk)
 *                   are convention: no study shows a threshold of injury or performance at those numbers. Below a
 *                   fitness of 40 the share of fitness says more than the points
 *   <dt>Evidence <dd>D: bands by convention; low form alone never calls for rest
 * </dl>
 *
 * @param points load points/day; below 0 is tired
 * @param variant which day's end was read
 * @param percentOfFitness 100·points/fitness; empty when fitness is below 1 point/day
 */
public record Form(double points, Variant variant, OptionalDouble percentOfFitness) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "form",
            "points/day",
            Evidence.D,
            List.of(Source.checked(
                    "https://github.com/GoldenCheetah/GoldenCheetah/blob/master/src/Metrics/PMCData.cpp")));

    /** House rule: a share of next to nothing says nothing. */
    private static final double LEAST_FITNESS = 1;

    /** Whose definition of the day. */
    public enum Variant {
        /** After the day's training, as Intervals.icu shows it. */
        SAME_DAY,
        /** Before the day's training, which is the end of the day before: the one to decide by. */
        START_OF_DAY
    }

    /** The form of {@code day} from fitness and fatigue at the end of each day, points/day. */
    public static MetricResult<Form> on(LocalDate day, DailySeries fitness, DailySeries fatigue, Variant variant) {
        LocalDate end = variant == Variant.SAME_DAY ? day : day.minusDays(1);
        Basis basis = Basis.of(1, 1).variant(variant.name().toLowerCase(Locale.ROOT));
        return LoadDays.on(end, fitness, "fitness")
                .flatMap(fit -> LoadDays.on(end, fatigue, "fatigue")
                        .flatMap(tired -> MetricResult.of(of(fit, fit - tired, variant), basis)));
    }

    private static Form of(double fitness, double points, Variant variant) {
        return new Form(
                points,
                variant,
                fitness < LEAST_FITNESS ? OptionalDouble.empty() : OptionalDouble.of(100 * points / fitness));
    }
}
