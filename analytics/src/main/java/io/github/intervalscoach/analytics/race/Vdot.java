package io.github.intervalscoach.analytics.race;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.pace.ThresholdPaceCandidates.Candidate;
import io.github.intervalscoach.analytics.pace.ThresholdPaceCandidates.Way;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import org.apache.commons.math3.analysis.solvers.BisectionSolver;

/**
 * VDOT: the aerobic fitness a race result implies, on a scale shared by all distances (Daniels and Gilbert).
 *
 * <dl>
 *   <dt>Formula <dd>VO2(v)/F(t), VO2 = −4.60 + 0.182258 v + 0.000104 v², v in m/min; F = 0.8 + 0.1894393 e^(−0.012778
 *                   t) + 0.2989558 e^(−0.1932605 t), t in minutes. The time for another distance is the t at which
 *                   VO2(d/t)/F(t) is the same VDOT, by bisection
 *   <dt>Needs   <dd>a race of 1500 m to the marathon (1 % more for a measured course), 3 to 300 min
 *   <dt>Edges   <dd>Times outside 3.5 to 240 min carry {@link Caveat#EXTRAPOLATED}; other distances and times, and a
 *                   VDOT outside 10 to 100, are refused
 *   <dt>Source  <dd>Daniels and Gilbert 1979, Oxygen Power (recalled); checked against runworks.com's output for one
 *                   race and against GoldenCheetah's velocity formula
 *   <dt>Dispute <dd>not VO2max: economy and VO2max are one number here. Slow runners' marathons are predicted too fast,
 *                   and the table for VDOT 30 differs from the equation by half a minute
 *   <dt>Evidence <dd>C
 * </dl>
 *
 * @param value VDOT, mL of oxygen per kg and min, 10 to 100
 */
public record Vdot(double value) {
    public static final MetricCard CARD = new MetricCard(
            "vdot",
            "mL/(kg min)",
            Evidence.C,
            List.of(Source.recalled(
                    "Daniels and Gilbert 1979, Oxygen Power: performance tables for distance runners")));

    private static final double SECONDS_PER_MINUTE = 60;

    /** A measured course may be a little long. */
    private static final ValueDomain DISTANCE = new ValueDomain("race_distance", 1_500, 42_195 * 1.01, "meters");

    /** Where the equations still make sense, minutes; the inner domain below is where they were made. */
    private static final ValueDomain TIME = new ValueDomain("race_time", 3, 300, "minutes");

    private static final double SHORTEST = 3.5;
    private static final double LONGEST = 240;
    private static final ValueDomain VALUE = new ValueDomain("vdot", 10, 100, "mL/(kg min)");

    /** Bracket of the search and its accuracy, minutes. */
    private static final double FASTEST_SEARCHED = 1;

    private static final double SLOWEST_SEARCHED = 2_000;
    private static final double ACCURACY = 1e-11;
    private static final int MOST_HALVINGS = 200;

    public Vdot {
        if (!(value >= VALUE.low() && value <= VALUE.high())) {
            throw new IllegalArgumentException("a VDOT is 10 to 100, was " + value + ". Maybe it is a time?");
        }
    }

    /** The VDOT of a race. */
    public static MetricResult<Vdot> of(RaceEffort race) {
        double minutes = race.seconds() / SECONDS_PER_MINUTE;
        return DISTANCE.check(race.meters())
                .flatMap(meters -> TIME.check(minutes))
                .flatMap(time -> VALUE.check(vdot(race.meters(), minutes)))
                .flatMap(value -> MetricResult.of(new Vdot(value), basis(minutes)));
    }

    /** The time for {@code meters} at this VDOT, s; caveats and refusals as for the race itself. */
    public MetricResult<Double> secondsFor(double meters) {
        return DISTANCE.check(meters)
                .flatMap(distance -> TIME.check(minutesFor(distance)))
                .flatMap(minutes -> MetricResult.of(SECONDS_PER_MINUTE * minutes, basis(minutes)));
    }

    /** The speed, m/s, at which {@code fraction} of this VDOT is used; {@code fraction} above 0 to 1.5. */
    public double metersPerSecond(double fraction) {
        if (!(fraction > 0 && fraction <= 1.5)) {
            throw new IllegalArgumentException(
                    "a fraction of VDOT is above 0 to 1.5, was " + fraction + ". Maybe it is a percentage?");
        }
        return OxygenCost.metersPerMinute(fraction * value) / SECONDS_PER_MINUTE;
    }

    /** The T pace of this VDOT as one candidate for the threshold; Daniels' tables print its faster end. */
    public Candidate thresholdCandidate() {
        double fast = TrainingPace.THRESHOLD.highMetersPerSecond(this);
        return new Candidate(Way.VDOT_THRESHOLD, TrainingPace.THRESHOLD.lowMetersPerSecond(this), fast, fast);
    }

    private double minutesFor(double meters) {
        return new BisectionSolver(ACCURACY)
                .solve(MOST_HALVINGS, t -> vdot(meters, t) - value, FASTEST_SEARCHED, SLOWEST_SEARCHED);
    }

    /** Strictly falls with time. */
    private static double vdot(double meters, double minutes) {
        return OxygenCost.at(meters / minutes) / OxygenCost.sustainableShare(minutes);
    }

    private static Basis basis(double minutes) {
        var basis = Basis.of(1, 1);
        return minutes < SHORTEST || minutes > LONGEST ? basis.caveat(Caveat.EXTRAPOLATED) : basis;
    }
}
