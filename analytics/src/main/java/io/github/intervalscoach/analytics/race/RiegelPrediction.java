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
 * A race time from another race by Riegel's power law. One model of several: show it beside others, as
 * {@link RacePrediction} does.
 *
 * <dl>
 *   <dt>Formula <dd>T₂ = T₁ (D₂/D₁)^k, k = 1.06 or the athlete's own {@link RiegelExponent}
 *   <dt>Needs   <dd>one race, and a distance from 400 m to 100 km
 *   <dt>Edges   <dd>Where one of the two times lies outside 3.5 to 230 min it carries {@link Caveat#EXTRAPOLATED}
 *   <dt>Source  <dd>Riegel 1981, American Scientist 69:285 (recalled); checked against calcpace's guide
 *   <dt>Dispute <dd>made from records. Recreational marathoners need 1.10 to 1.15 unless they run 65 to 80 km a week
 *                   (Vickers and Vertosick 2016, recalled)
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param seconds predicted time, s
 * @param exponent the exponent used, dimensionless
 */
public record RiegelPrediction(double seconds, double exponent) {
    public static final MetricCard CARD = new MetricCard(
            "riegel_prediction",
            "seconds",
            Evidence.C,
            List.of(Source.recalled("Riegel 1981, American Scientist 69:285")));

    private static final ValueDomain DISTANCE = new ValueDomain("race_distance", 400, 100_000, "meters");

    /** Where records follow the law, s. */
    private static final ValueDomain TIME = new ValueDomain("race_time", 3.5 * 60, 230 * 60, "seconds");

    /** The time over {@code meters} for an athlete who ran {@code race}. */
    public static MetricResult<RiegelPrediction> of(RaceEffort race, double meters, RiegelExponent exponent) {
        return DISTANCE.check(race.meters())
                .flatMap(known -> DISTANCE.check(meters))
                .flatMap(target -> {
                    double seconds = race.seconds() * StrictMath.pow(target / race.meters(), exponent.value());
                    var basis = Basis.of(1, 1).variant(exponent.equals(RiegelExponent.STANDARD) ? "standard" : "own");
                    return MetricResult.of(
                            new RiegelPrediction(seconds, exponent.value()),
                            isInside(race.seconds()) && isInside(seconds) ? basis : basis.caveat(Caveat.EXTRAPOLATED));
                });
    }

    private static boolean isInside(double seconds) {
        return seconds >= TIME.low() && seconds <= TIME.high();
    }
}
