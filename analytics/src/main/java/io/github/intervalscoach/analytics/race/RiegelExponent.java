package io.github.intervalscoach.analytics.race;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How fast an athlete fades with distance: the exponent of {@link RiegelPrediction} that fits their own races.
 *
 * <dl>
 *   <dt>Formula <dd>slope of ln time over ln distance, by least squares; held within 1.04 to 1.15
 *   <dt>Needs   <dd>two races of which one is at least twice as long as another
 *   <dt>Edges   <dd>An exponent outside the range is held at its limit with {@link Caveat#CLAMPED}: one of the races
 *                   was then not raced, or hot, or hilly. The fitted value stays readable
 *   <dt>Source  <dd>Riegel 1981, American Scientist 69:285 (recalled); the usual range 1.04 to 1.15 (recalled)
 *   <dt>Dispute <dd>two races give a line through two points, without any error to judge it by. A bad race bends it
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param value exponent, dimensionless, 1.04 to 1.15
 * @param fitted the same before it was held, dimensionless
 */
public record RiegelExponent(double value, double fitted) {
    public static final MetricCard CARD = new MetricCard(
            "riegel_exponent", "1", Evidence.C, List.of(Source.recalled("Riegel 1981, American Scientist 69:285")));

    /** What Riegel found for runners. */
    public static final RiegelExponent STANDARD = new RiegelExponent(1.06, 1.06);

    /** What marathoners on few kilometers a week need, at the far end (Vickers and Vertosick 2016, recalled). */
    static final RiegelExponent LOW_MILEAGE = new RiegelExponent(1.15, 1.15);

    private static final double LEAST = 1.04;
    private static final double MOST = 1.15;
    private static final double LEAST_RATIO = 2;

    public RiegelExponent {
        if (!(value >= LEAST && value <= MOST) || !Double.isFinite(fitted)) {
            throw new IllegalArgumentException("an exponent is 1.04 to 1.15, was " + value + ", fitted " + fitted);
        }
    }

    /** The exponent of an athlete with these races. */
    public static MetricResult<RiegelExponent> of(List<RaceEffort> races) {
        double shortest = races.stream().mapToDouble(RaceEffort::meters).min().orElse(1);
        double longest = races.stream().mapToDouble(RaceEffort::meters).max().orElse(1);
        if (longest < LEAST_RATIO * shortest) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("ratio_of_distances", LEAST_RATIO, longest / shortest, "1"));
        }
        var line = new SimpleRegression();
        for (RaceEffort race : races) {
            line.addData(StrictMath.log(race.meters()), StrictMath.log(race.seconds()));
        }
        double fitted = line.getSlope();
        double held = Math.max(LEAST, Math.min(MOST, fitted));
        var basis = Basis.of(races.size(), races.size());
        return MetricResult.of(new RiegelExponent(held, fitted), held == fitted ? basis : basis.caveat(Caveat.CLAMPED));
    }
}
