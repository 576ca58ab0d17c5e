package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.special.Erf;

/**
 * Heart rate variability, resting heart rate, sleep and the athlete's own word in one score from 0 to 100. For study and
 * comparison only: it stays in the library and out of answers, where each signal speaks for itself.
 *
 * <dl>
 *   <dt>Formula <dd>R = Σ w·z / Σ w over the parts that are known, each z held within ± 3, positive being good; w 0.35 heart
 *                   rate variability, 0.20 resting heart rate, 0.20 sleep, 0.25 wellness; score = 100·Φ(R), Φ the normal
 *                   distribution
 *   <dt>Needs   <dd>2 parts; that one be objective or the athlete's own word is true of any two
 *   <dt>Edges   <dd>a missing part drops out and the other weights grow; a z beyond ± 3 is held there, with {@link
 *                   Caveat#CLAMPED}; beyond ± 100: out of domain; not a number: missing; a part given twice is the caller's
 *                   mistake
 *   <dt>Source  <dd>our own weights; no public composite is validated
 *   <dt>Dispute <dd>The parts are correlated, so R is not normal and the score is no percentile. One bad part is averaged away
 *                   by three good ones, and nothing here vetoes: illness and injury are for whoever decides.
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param score 0 (worst) to 100 (best), 50 being usual
 * @param weighted R, deviations, −3 to 3
 * @param weightKnown share of all weights that is known, above 0 to 1
 * @param parts what went in, as it was weighed
 */
public record WellnessComposite(double score, double weighted, double weightKnown, List<Part> parts) {
    /** What the catalogue says of it. */
    public static final MetricCard CARD = new MetricCard(
            "wellness_composite",
            "points",
            Evidence.D,
            List.of(Source.definition("our own weights, limits and bands; no public composite is validated")));

    private static final double WIDEST_Z = 3;
    private static final int LEAST_PARTS = 2;
    private static final double GO = 50;
    private static final double CAUTION = 30;
    private static final double EASE = 15;
    private static final ValueDomain Z = new ValueDomain("composite_z", -100, 100, "deviations");

    /** What can go in; weights are house rules and add up to 1. */
    public enum Component {
        HRV(0.35),
        RESTING_HEART_RATE(0.20),
        SLEEP(0.20),
        WELLNESS(0.25);

        private final double weight;

        Component(double weight) {
            this.weight = weight;
        }
    }

    /** Where a score lies; a word for a range, not advice (house rule). */
    public enum Band {
        /** 50 or more. */
        GO,
        /** 30 to below 50. */
        CAUTION,
        /** 15 to below 30. */
        EASE,
        /** Below 15. */
        RECOVER
    }

    /**
     * One part.
     *
     * @param z deviations from the athlete's own usual, positive being good: a low resting heart rate is positive
     */
    public record Part(Component component, double z) {
        public Part {
            Objects.requireNonNull(component, "component");
        }

        private Part held() {
            return new Part(component, Math.max(-WIDEST_Z, Math.min(WIDEST_Z, z)));
        }
    }

    public WellnessComposite {
        parts = List.copyOf(parts);
    }

    /** The score of what is known; a part that is not known is left out of the list. */
    public static MetricResult<WellnessComposite> of(List<Part> parts) {
        long different = parts.stream().map(Part::component).distinct().count();
        if (different < parts.size()) {
            throw new IllegalArgumentException(
                    parts.size() + " parts of " + different + " kinds: need each once. Maybe two days were mixed?");
        }
        if (parts.size() < LEAST_PARTS) {
            return MetricResult.refused(
                    parts.isEmpty() ? Reason.MISSING_INPUT : Reason.INSUFFICIENT_DATA,
                    new Gap("composite_parts", LEAST_PARTS, parts.size(), "parts"));
        }
        MetricResult<Double> sound = parts.stream()
                .map(part -> Z.check(part.z()))
                .reduce(MetricResult.of(0.0, Basis.of(1, 1)), (one, next) -> one.flatMap(ok -> next));
        return sound.flatMap(ok -> weighed(parts));
    }

    /** What the score is called. */
    public Band band() {
        if (score >= GO) {
            return Band.GO;
        }
        if (score >= CAUTION) {
            return Band.CAUTION;
        }
        return score >= EASE ? Band.EASE : Band.RECOVER;
    }

    private static MetricResult<WellnessComposite> weighed(List<Part> parts) {
        List<Part> held = parts.stream().map(Part::held).toList();
        double weights =
                held.stream().mapToDouble(part -> part.component().weight).sum();
        double weighted = held.stream()
                        .mapToDouble(part -> part.component().weight * part.z())
                        .sum()
                / weights;
        double score = 100 * Erf.erfc(-weighted / Math.sqrt(2)) / 2;
        Basis basis = Basis.of(held.size(), Component.values().length);
        return MetricResult.of(
                new WellnessComposite(score, weighted, Math.min(1, weights), held),
                held.equals(parts) ? basis : basis.caveat(Caveat.CLAMPED));
    }
}
