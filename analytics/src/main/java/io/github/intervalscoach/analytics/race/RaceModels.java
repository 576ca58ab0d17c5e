package io.github.intervalscoach.analytics.race;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.pace.CriticalSpeed;
import io.github.intervalscoach.analytics.race.ModelPrediction.Model;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What every model says of one distance, as far as it has an answer.
 *
 * @param counted those that make the range
 * @param aside those that do not hold there, shown only
 */
record RaceModels(List<ModelPrediction> counted, List<ModelPrediction> aside) {
    /** From here on the weekly kilometers decide how much a runner fades, m (house rule). */
    private static final double LONG = 30_000;

    static RaceModels of(
            RaceEffort race, double meters, MetricResult<RiegelExponent> own, Optional<CriticalSpeed> critical) {
        boolean isFadeUnknown = own.found().isEmpty() && meters >= LONG && race.meters() < LONG;
        var all = Stream.of(
                        named(Model.VDOT, chain(Vdot.of(race), vdot -> vdot.secondsFor(meters))),
                        named(Model.RIEGEL, riegel(race, meters, RiegelExponent.STANDARD)),
                        named(Model.RIEGEL_OWN, chain(own, exponent -> riegel(race, meters, exponent))),
                        named(Model.RIEGEL_LOW_MILEAGE, riegel(race, meters, RiegelExponent.LOW_MILEAGE))
                                .filter(prediction -> isFadeUnknown),
                        named(Model.CAMERON, CameronPrediction.of(race, meters).map(CameronPrediction::seconds)),
                        critical.flatMap(cs -> named(
                                Model.CRITICAL_SPEED,
                                CriticalSpeedPrediction.of(cs, meters).map(CriticalSpeedPrediction::seconds))))
                .flatMap(Optional::stream)
                .toList();
        return new RaceModels(
                all.stream().filter(RaceModels::holds).toList(),
                all.stream().filter(prediction -> !holds(prediction)).toList());
    }

    /** Critical speed beyond its range is nonsense; the others only get less sure. */
    private static boolean holds(ModelPrediction prediction) {
        return prediction.model() != Model.CRITICAL_SPEED
                || !prediction.caveats().contains(Caveat.EXTRAPOLATED);
    }

    private static MetricResult<Double> riegel(RaceEffort race, double meters, RiegelExponent exponent) {
        return RiegelPrediction.of(race, meters, exponent).map(RiegelPrediction::seconds);
    }

    /** Feeds the value to a further metric and keeps the caveats of both. */
    private static <T> MetricResult<Double> chain(MetricResult<T> first, Function<T, MetricResult<Double>> next) {
        List<Caveat> known = first.<List<Caveat>>fold(v -> v.basis().caveats(), refusal -> List.of());
        return first.flatMap(next).withBasis(basis -> {
            var both = basis;
            for (Caveat caveat : known) {
                both = both.caveat(caveat);
            }
            return both;
        });
    }

    private static Optional<ModelPrediction> named(Model model, MetricResult<Double> result) {
        return result.<Optional<ModelPrediction>>fold(
                v -> Optional.of(new ModelPrediction(model, v.value(), v.basis().caveats())),
                refusal -> Optional.empty());
    }
}
