package io.github.intervalscoach.analytics.race;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;

/**
 * A race time from another race by Cameron's model of record speeds. One model of several: show it beside others, as
 * {@link RacePrediction} does.
 *
 * <dl>
 *   <dt>Formula <dd>T₂ = T₁/D₁ · f(D₁)/f(D₂) · D₂, f(d) = 13.49681 − 0.048865 d + 2.438936 d^(−0.7905), d in miles
 *   <dt>Needs   <dd>one race, and a distance, both from 400 m to 50 miles
 *   <dt>Edges   <dd>Where one of the two distances lies outside 800 m to the marathon (1 % more for a measured course)
 *                   it carries {@link Caveat#EXTRAPOLATED}
 *   <dt>Source  <dd>Cameron 1998 as printed at experts123.com and worked at had2know
 *   <dt>Dispute <dd>the constants are for miles here and for meters in the other printed form, and calculators mix
 *                   them; other formulas go by Cameron's name too. Made from records of 800 m to 10 km and the marathon
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param seconds predicted time, s
 */
public record CameronPrediction(double seconds) {
    public static final MetricCard CARD = new MetricCard(
            "cameron_prediction",
            "seconds",
            Evidence.D,
            List.of(Source.checked("https://experts123.com/q/what-is-the-cameron-formula-prediction.html")));

    private static final double METERS_PER_MILE = 1609.344;
    private static final ValueDomain DISTANCE = new ValueDomain("race_distance", 400, 50 * METERS_PER_MILE, "meters");

    private static final double SHORTEST = 800;
    private static final double LONGEST = 42_195 * 1.01;

    /** The time over {@code meters} for an athlete who ran {@code race}. */
    public static MetricResult<CameronPrediction> of(RaceEffort race, double meters) {
        return DISTANCE.check(race.meters())
                .flatMap(known -> DISTANCE.check(meters))
                .flatMap(target -> {
                    double factor = factor(race.meters()) / factor(target);
                    double seconds = race.seconds() / race.meters() * factor * target;
                    var basis = Basis.of(1, 1);
                    return MetricResult.of(
                            new CameronPrediction(seconds),
                            isInside(race.meters()) && isInside(target) ? basis : basis.caveat(Caveat.EXTRAPOLATED));
                });
    }

    /** Falls with distance, as speed does. */
    private static double factor(double meters) {
        double miles = meters / METERS_PER_MILE;
        return 13.49681 - 0.048865 * miles + 2.438936 * StrictMath.pow(miles, -0.7905);
    }

    private static boolean isInside(double meters) {
        return meters >= SHORTEST && meters <= LONGEST;
    }
}
