package io.github.intervalscoach.analytics.pace;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What a runner's threshold speed may be: several ways to say it side by side, their median and their spread; never one
 * number.
 *
 * <dl>
 *   <dt>Formula <dd>candidates: the T pace of a race's VDOT; critical speed × 0.95, from 0.94 to 0.96; the best mean
 *                   speed over 60 min. Median of the candidates; spread from the least low end to the greatest high end
 *   <dt>Needs   <dd>two different ways
 *   <dt>Edges   <dd>One way alone is refused. Candidates of one kind, such as two races, each count
 *   <dt>Source  <dd>Daniels and Gilbert 1979 (recalled); the share of critical speed and the hour are conventions
 *                   (recalled)
 *   <dt>Dispute <dd>threshold means different things to each; the best hour of training is no threshold unless it was
 *                   raced. Never to be set without asking
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param candidates as given
 * @param medianMetersPerSecond median of the candidates, m/s
 * @param lowMetersPerSecond least low end, m/s
 * @param highMetersPerSecond greatest high end, m/s
 */
public record ThresholdPaceCandidates(
        List<Candidate> candidates,
        double medianMetersPerSecond,
        double lowMetersPerSecond,
        double highMetersPerSecond) {
    public static final MetricCard CARD = new MetricCard(
            "threshold_pace_candidates",
            "m/s",
            Evidence.D,
            List.of(
                    Source.recalled("Daniels and Gilbert 1979, Oxygen Power"),
                    Source.definition("0.94 to 0.96 of critical speed, or what is held for an hour: conventions")));

    private static final int LEAST_WAYS = 2;

    /** How a candidate was come by. */
    public enum Way {
        /** The T pace of a race's VDOT. */
        VDOT_THRESHOLD,
        /** A share of critical speed. */
        CRITICAL_SPEED,
        /** What was held for an hour. */
        BEST_HOUR
    }

    /**
     * One candidate.
     *
     * @param way how it was come by
     * @param lowMetersPerSecond low end of what it allows, m/s
     * @param metersPerSecond what it says, m/s
     * @param highMetersPerSecond high end of what it allows, m/s, to 12
     */
    public record Candidate(Way way, double lowMetersPerSecond, double metersPerSecond, double highMetersPerSecond) {
        private static final double LOW_SHARE = 0.94;
        private static final double SHARE = 0.95;
        private static final double HIGH_SHARE = 0.96;
        private static final double FASTEST = 12;

        public Candidate {
            if (!(lowMetersPerSecond > 0
                    && lowMetersPerSecond <= metersPerSecond
                    && metersPerSecond <= highMetersPerSecond
                    && highMetersPerSecond <= FASTEST)) {
                throw new IllegalArgumentException("threshold speeds rise from above 0 to 12 m/s, were "
                        + lowMetersPerSecond + ", " + metersPerSecond + ", " + highMetersPerSecond
                        + ". Maybe they are paces?");
            }
        }

        /** 94 to 96 % of critical speed. */
        public static Candidate of(CriticalSpeed critical) {
            double speed = critical.speed().value();
            return new Candidate(Way.CRITICAL_SPEED, LOW_SHARE * speed, SHARE * speed, HIGH_SHARE * speed);
        }

        /** The best mean speed over an hour, m/s. */
        public static Candidate ofBestHour(double metersPerSecond) {
            return new Candidate(Way.BEST_HOUR, metersPerSecond, metersPerSecond, metersPerSecond);
        }
    }

    public ThresholdPaceCandidates {
        candidates = List.copyOf(candidates);
    }

    /** The candidates side by side. */
    public static MetricResult<ThresholdPaceCandidates> of(List<Candidate> candidates) {
        long ways = candidates.stream().map(Candidate::way).distinct().count();
        if (ways < LEAST_WAYS) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("ways_to_threshold", LEAST_WAYS, ways, "ways"));
        }
        double[] said =
                candidates.stream().mapToDouble(Candidate::metersPerSecond).toArray();
        double low = candidates.stream()
                .mapToDouble(Candidate::lowMetersPerSecond)
                .min()
                .orElseThrow();
        double high = candidates.stream()
                .mapToDouble(Candidate::highMetersPerSecond)
                .max()
                .orElseThrow();
        return MetricResult.of(
                new ThresholdPaceCandidates(candidates, StatUtils.percentile(said, 50), low, high),
                Basis.of(said.length, said.length));
    }
}
