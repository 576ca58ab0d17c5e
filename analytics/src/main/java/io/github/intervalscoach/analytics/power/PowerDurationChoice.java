package io.github.intervalscoach.analytics.power;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.Source;
import io.github.intervalscoach.analytics.series.ValueDomain;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which power-duration curve describes an athlete's efforts best, and what it says between them.
 *
 * <dl>
 *   <dt>Formula <dd>the least AICc = n·ln(RSS/n) + 2K + 2K(K + 1)/(n − K − 1), RSS in W² over the efforts, K the parameters and
 *                   one for their scatter. RSS/n counts as 0.01 W² at least, less than any power meter resolves (house rule)
 *   <dt>Needs   <dd>maximal efforts; for a curve of k parameters k + 3 of them, and all of them within what the curve is meant
 *                   for: the critical power and three-parameter models and the exponential up to 20 min, critical power from 2
 *                   min
 *   <dt>Edges   <dd>a curve that cannot be fitted or leaves an effort out does not compete. {@link #wattsFor} outside the
 *                   efforts' durations carries {@link Caveat#EXTRAPOLATED}
 *   <dt>Source  <dd>Akaike's criterion, with the correction for few points as in Burnham and Anderson 2002 (recalled)
 *   <dt>Dispute <dd>the criterion knows nothing of physiology, and efforts of different days have errors of one sign. Use
 *                   {@link CriticalPower} for W′ balance whatever wins here
 *   <dt>Evidence <dd>D
 * </dl>
 *
 * @param model the winner
 * @param candidates all that competed, best first
 * @param efforts how many efforts they were fitted to
 * @param shortestSeconds shortest effort, s
 * @param longestSeconds longest effort, s
 */
public record PowerDurationChoice(
        Model model, List<Candidate> candidates, int efforts, double shortestSeconds, double longestSeconds) {
    public static final MetricCard CARD = new MetricCard(
            "power_duration_choice",
            "watts",
            Evidence.D,
            List.of(Source.recalled("Burnham and Anderson 2002, Model Selection and Multimodel Inference")));

    /** Below this mean square a curve meets its efforts, W² (house rule). */
    private static final double RESOLVED = 0.01;

    /** The correction for few points divides by n less the parameters less 2. */
    private static final int MORE_THAN_PARAMETERS = 3;

    private static final int LEAST_EFFORTS = 5;

    /** The curves that compete. */
    public enum Model {
        /** {@link CriticalPower}, fitted on power, without its gates. */
        CRITICAL_POWER(2, 120, 1_200),
        /** {@link MortonThreeParameter}. */
        MORTON_THREE_PARAMETER(3, 1, 1_200),
        /** {@link OmniDomainPower}. */
        OMNI_DOMAIN(4, 1, Double.MAX_VALUE),
        /** {@link ExponentialPower}. */
        EXPONENTIAL(3, 1, 1_200),
        /** {@link PowerLaw}. */
        POWER_LAW(2, 1, Double.MAX_VALUE);

        private final int parameters;
        private final double shortestSeconds;
        private final double longestSeconds;

        Model(int parameters, double shortestSeconds, double longestSeconds) {
            this.parameters = parameters;
            this.shortestSeconds = shortestSeconds;
            this.longestSeconds = longestSeconds;
        }

        private MetricResult<? extends PowerDurationModel> fit(List<Effort> efforts) {
            return switch (this) {
                case CRITICAL_POWER -> CriticalPower.fit(efforts, CriticalPower.Form.INVERSE_TIME);
                case MORTON_THREE_PARAMETER -> MortonThreeParameter.of(efforts);
                case OMNI_DOMAIN -> OmniDomainPower.of(efforts);
                case EXPONENTIAL -> ExponentialPower.of(efforts);
                case POWER_LAW -> PowerLaw.of(efforts);
            };
        }

        private Optional<Candidate> candidate(Efforts efforts) {
            boolean meant = efforts.lasting(shortestSeconds, longestSeconds).size() == efforts.size();
            return meant && efforts.size() >= parameters + MORE_THAN_PARAMETERS
                    ? fit(efforts.all()).found().map(curve -> new Candidate(this, curve, aicc(curve, efforts)))
                    : Optional.empty();
        }

        private double aicc(PowerDurationModel curve, Efforts efforts) {
            double missed = efforts.all().stream()
                    .mapToDouble(effort -> effort.watts() - curve.wattsFor(effort.seconds()))
                    .map(miss -> miss * miss)
                    .average()
                    .orElse(0);
            int n = efforts.size();
            int k = parameters + 1;
            return n * StrictMath.log(Math.max(RESOLVED, missed)) + 2 * k + 2.0 * k * (k + 1) / (n - k - 1);
        }
    }

    /**
     * A curve that competed.
     *
     * @param aicc its criterion; only differences mean something
     */
    public record Candidate(Model model, PowerDurationModel curve, double aicc) {}

    public PowerDurationChoice {
        candidates = List.copyOf(candidates);
    }

    /** The choice for maximal efforts. */
    public static MetricResult<PowerDurationChoice> of(List<Effort> efforts) {
        var all = new Efforts(efforts);
        if (all.size() < LEAST_EFFORTS) {
            return MetricResult.refused(
                    Reason.INSUFFICIENT_DATA, new Gap("efforts", LEAST_EFFORTS, all.size(), "efforts"));
        }
        List<Candidate> candidates = Arrays.stream(Model.values())
                .flatMap(model -> model.candidate(all).stream())
                .sorted(Comparator.comparingDouble(Candidate::aicc))
                .toList();
        if (candidates.isEmpty()) {
            return MetricResult.refused(Reason.NOT_APPLICABLE, new Gap("fitted_models", 1, 0, "models"));
        }
        Model winner = candidates.get(0).model();
        return MetricResult.of(
                new PowerDurationChoice(winner, candidates, all.size(), all.shortestSeconds(), all.longestSeconds()),
                Basis.of(all.size(), all.size()).variant(winner.name().toLowerCase(Locale.ROOT)));
    }

    /** What the winner says can be held for {@code seconds}, W; outside the efforts' durations it says so. */
    public MetricResult<Double> wattsFor(double seconds) {
        return ValueDomain.SECONDS.check(seconds).flatMap(valid -> {
            var basis = Basis.of(efforts, efforts).variant(model.name().toLowerCase(Locale.ROOT));
            boolean within = seconds >= shortestSeconds && seconds <= longestSeconds;
            return MetricResult.of(
                    candidates.get(0).curve().wattsFor(seconds), within ? basis : basis.caveat(Caveat.EXTRAPOLATED));
        });
    }
}
