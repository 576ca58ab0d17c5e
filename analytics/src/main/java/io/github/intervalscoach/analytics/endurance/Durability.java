package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.power.DatedWatts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Durability: how much of the best power is lost once much work has been done, over the rides of three months.
 *
 * <dl>
 *   <dt>Formula <dd>100·(fresh − fatigued)/fresh, fresh the best of all rides, fatigued the best after the {@link PriorWork}, of
 *                   the same duration (usual are 1, 5 and 20 min), over the last 90 days
 *   <dt>Needs   <dd>three rides whose best after the work is at least 75 % of the fresh best: the others were ridden easily and
 *                   would show just that
 *   <dt>Edges   <dd>a fatigued best above every fresh one counts as the fresh best too, so the fade is never negative. Bests of
 *                   other days than the 90 are left out
 *   <dt>Source  <dd>Mateo-March et al. 2022, Int J Sports Physiol Perform 17:926; the 75 % are a house rule, nearly two
 *                   deviations beyond what trained amateurs lose (10.8 ± 7.8 % in 5 min after 1000 kJ, Barsumyan 2025)
 *   <dt>Dispute <dd>how hard the prior work was matters more than how much it was (Spragg 2023, recalled). Nobody rides many
 *                   all-out efforts tired, so the number comes late and reads high
 *   <dt>Evidence <dd>B for telling levels of riders apart, C for training
 * </dl>
 *
 * @param fadePercent loss, %, 0 to 25
 * @param freshWatts best mean power of all rides, W
 * @param fatiguedWatts best mean power after the work, W
 */
public record Durability(double fadePercent, double freshWatts, double fatiguedWatts) {
    public static final MetricCard CARD = new MetricCard(
            "durability",
            "%",
            Evidence.B,
            List.of(
                    Source.checked("Mateo-March et al. 2022, Int J Sports Physiol Perform 17:926"),
                    Source.checked("Barsumyan et al. 2025"),
                    Source.recalled("Maunder et al. 2021, Sports Med 51:1619")));

    /** Scientific reference C11. */
    private static final int WINDOW_DAYS = 90;

    private static final int LEAST_RIDES = 3;

    /** Below this share of the fresh best a ride was not ridden all-out; house rule. */
    private static final double INTENT = 0.75;

    /**
     * The fade up to the day {@code asOf}, which counts.
     *
     * @param fresh for each ride its best effort, by {@link BestAfterWork} with no prior work
     * @param fatigued for each ride that reached the work its best effort after it, of the same duration
     */
    public static MetricResult<Durability> of(
            List<DatedWatts> fresh, List<DatedWatts> fatigued, PriorWork prior, LocalDate asOf) {
        double bestFatigued = best(fatigued, asOf);
        double bestFresh = Math.max(best(fresh, asOf), bestFatigued);
        long reached = fatigued.stream().filter(ride -> counts(ride, asOf)).count();
        long allOut = fatigued.stream()
                .filter(ride -> counts(ride, asOf) && ride.watts() >= INTENT * bestFresh)
                .count();
        if (allOut < LEAST_RIDES) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA,
                    new Gap("rides_reaching_the_work", LEAST_RIDES, reached, "rides"),
                    new Gap("all_out_rides", LEAST_RIDES, allOut, "rides"));
        }
        double fade = 100 * (bestFresh - bestFatigued) / bestFresh;
        return MetricResult.of(
                new Durability(fade, bestFresh, bestFatigued),
                Basis.of((int) allOut, (int) reached).variant(prior.label()));
    }

    private static double best(List<DatedWatts> rides, LocalDate asOf) {
        return rides.stream()
                .filter(ride -> counts(ride, asOf))
                .mapToDouble(DatedWatts::watts)
                .max()
                .orElse(0);
    }

    private static boolean counts(DatedWatts ride, LocalDate asOf) {
        long age = ChronoUnit.DAYS.between(ride.day(), asOf);
        return age >= 0 && age < WINDOW_DAYS;
    }
}
