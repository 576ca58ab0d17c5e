package io.github.intervalscoach.analytics.race;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.pace.CriticalSpeed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What time a coming race may take: a range, the models behind it side by side, and what makes it wide; never one time.
 *
 * <dl>
 *   <dt>Formula <dd>evidence: the race nearest in distance, by ratio; of equal ones the fastest. Models: {@link Vdot},
 *                   {@link RiegelPrediction} with 1.06 and with the athlete's own exponent, {@link CameronPrediction},
 *                   {@link CriticalSpeedPrediction}; for 30 km and more from a shorter race without an own exponent
 *                   also Riegel with 1.15. Range: from the fastest model less e to the slowest plus e, e = 2 % + 2 %
 *                   for each doubling between the two distances; the middle is the models' median
 *   <dt>Needs   <dd>one race and two models that answer
 *   <dt>Edges   <dd>A target more than 3 times as long or as short as the evidence, or a model outside its range,
 *                   carries {@link Caveat#EXTRAPOLATED}. Critical speed is set aside beyond 20 min. Races must be
 *                   recent: nobody looks at dates here
 *   <dt>Source  <dd>the models' own; error of 3 to 5 % from half to full marathon (recalled), which e meets with 4 %
 *   <dt>Dispute <dd>models of records and of laboratories, none of which knows about heat, hills, fuelling or the weeks
 *                   before
 *   <dt>Evidence <dd>C for the models, D for e
 * </dl>
 *
 * @param lowSeconds fast end of the range, s
 * @param middleSeconds median of the models, s
 * @param highSeconds slow end of the range, s
 * @param models those that make the range
 * @param aside those that do not hold there, shown only
 * @param evidence the race it rests on
 * @param distanceRatio target distance / evidence distance, dimensionless
 * @param modelSpread half the distance between the fastest and the slowest model, as a share of the middle
 * @param historicalError e, as a share
 * @param driver what makes the range wide
 */
public record RacePrediction(
        double lowSeconds,
        double middleSeconds,
        double highSeconds,
        List<ModelPrediction> models,
        List<ModelPrediction> aside,
        RaceEffort evidence,
        double distanceRatio,
        double modelSpread,
        double historicalError,
        Driver driver) {
    public static final MetricCard CARD = new MetricCard(
            "race_prediction",
            "seconds",
            Evidence.C,
            List.of(
                    Source.recalled("Daniels and Gilbert 1979, Oxygen Power"),
                    Source.recalled("Riegel 1981, American Scientist 69:285"),
                    Source.checked("https://experts123.com/q/what-is-the-cameron-formula-prediction.html")));

    /** How much the same runner's races differ on equal days, as a share (house rule). */
    private static final double RACE_TO_RACE = 0.02;

    /** What each doubling of distance adds, as a share; with the above 4 % from half to full marathon (house rule). */
    private static final double PER_DOUBLING = 0.02;

    /** A target farther off than this factor is not covered by the evidence (house rule). */
    private static final double FAR = 3;

    private static final int LEAST_MODELS = 2;

    /** What makes the range wide, most of all. */
    public enum Driver {
        /** The models disagree. */
        MODELS,
        /** The evidence is of another distance. */
        DISTANCE_GAP,
        /** Nothing but what differs from race to race. */
        RACE_TO_RACE
    }

    public RacePrediction {
        models = List.copyOf(models);
        aside = List.copyOf(aside);
    }

    /** The range for {@code meters}, for an athlete with these recent races and, where known, this critical speed. */
    public static MetricResult<RacePrediction> of(
            List<RaceEffort> races, double meters, Optional<CriticalSpeed> criticalSpeed) {
        Optional<RaceEffort> nearest = races.stream()
                .min(Comparator.<RaceEffort>comparingDouble(race -> doublings(meters / race.meters()))
                        .thenComparingDouble(race -> -race.metersPerSecond()));
        if (nearest.isEmpty()) {
            return MetricResult.refused(Reason.INSUFFICIENT_DATA, new Gap("races", 1, 0, "races"));
        }
        var models = RaceModels.of(nearest.get(), meters, RiegelExponent.of(races), criticalSpeed);
        return models.counted().size() < LEAST_MODELS
                ? MetricResult.refused(
                        Reason.OUT_OF_DOMAIN,
                        new Gap("models", LEAST_MODELS, models.counted().size(), "models"))
                : MetricResult.of(
                        range(models, nearest.get(), meters / nearest.get().meters()),
                        basis(models, races.size(), meters / nearest.get().meters()));
    }

    private static RacePrediction range(RaceModels models, RaceEffort evidence, double ratio) {
        double[] times =
                models.counted().stream().mapToDouble(ModelPrediction::seconds).toArray();
        double middle = StatUtils.percentile(times, 50);
        double spread = (StatUtils.max(times) - StatUtils.min(times)) / 2 / middle;
        double gap = PER_DOUBLING * doublings(ratio);
        double error = RACE_TO_RACE + gap;
        return new RacePrediction(
                StatUtils.min(times) * (1 - error),
                middle,
                StatUtils.max(times) * (1 + error),
                models.counted(),
                models.aside(),
                evidence,
                ratio,
                spread,
                error,
                driver(spread, gap));
    }

    private static Driver driver(double spread, double gap) {
        if (Math.max(spread, gap) <= RACE_TO_RACE) {
            return Driver.RACE_TO_RACE;
        }
        return spread > gap ? Driver.MODELS : Driver.DISTANCE_GAP;
    }

    private static Basis basis(RaceModels models, int races, double ratio) {
        boolean isFar = ratio > FAR || ratio < 1 / FAR;
        boolean isOutside =
                models.counted().stream().anyMatch(model -> model.caveats().contains(Caveat.EXTRAPOLATED));
        var basis = Basis.of(races, races);
        return isFar || isOutside ? basis.caveat(Caveat.EXTRAPOLATED) : basis;
    }

    /** How often one distance has to be doubled to reach the other. */
    private static double doublings(double ratio) {
        return Math.abs(StrictMath.log(ratio) / StrictMath.log(2));
    }
}
