package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.analytics.power.CriticalPower;
import io.github.intervalscoach.analytics.power.Effort;
import io.github.intervalscoach.analytics.power.PowerLaw;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.ModelLine;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.PowerRange;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Power on wheels over a duration: what was held, and a curve through the bests. */
record Riding(List<PowerCurve.Point> bests, int seconds) {
    /** Durations whose bests the curves go through, s. */
    private static final List<Integer> TRIED =
            List.of(180, 300, 480, 720, 1_200, 1_800, 2_700, 3_600, 5_400, 7_200, 10_800, 14_400);

    /** The next point of a curve that is sparse where it is long may be this much longer. */
    private static final double SPARSE = 1.1;

    private static final int LONGEST_FOR_CRITICAL_POWER = 1_800;
    private static final int LEAST_FOR_LAW = 300;
    private static final double LEAST_SHARE = 1 / 3.0;
    private static final int LEAST_MODELS = 2;

    static Riding of(Audited audited, int seconds) {
        return new Riding(
                audited
                        .power()
                        .flatMap(set -> set.find(Fetched.span(audited.asked())))
                        .map(PowerCurve::points)
                        .orElse(List.of())
                        .stream()
                        .filter(point -> point.watts() >= 1)
                        .toList(),
                seconds);
    }

    /** Side by side; those counted make the range. */
    List<ModelLine> models() {
        List<ModelLine> models = new ArrayList<>();
        held().ifPresent(watts -> models.add(line("held", watts, true)));
        law().ifPresent(watts -> models.add(line("power_law", watts, true)));
        criticalPower()
                .ifPresent(watts -> models.add(line("critical_power", watts, seconds <= LONGEST_FOR_CRITICAL_POWER)));
        return List.copyOf(models);
    }

    /** Empty when the bests are too short, or only one model answers. */
    Optional<PowerRange> range() {
        double[] counted = models().stream()
                .filter(ModelLine::counted)
                .flatMapToDouble(m -> m.watts().stream())
                .sorted()
                .toArray();
        int longest = bests.stream().mapToInt(PowerCurve.Point::seconds).max().orElse(0);
        return counted.length < LEAST_MODELS || longest < LEAST_SHARE * seconds
                ? Optional.empty()
                : Optional.of(new PowerRange(counted[0], counted[counted.length - 1], held(), longest));
    }

    /** The best over the duration, or over the next longer one. */
    private OptionalDouble held() {
        return bests.stream()
                .filter(point -> point.seconds() >= seconds)
                .mapToDouble(PowerCurve.Point::watts)
                .findFirst();
    }

    private OptionalDouble law() {
        return PowerLaw.of(efforts().filter(e -> e.seconds() >= LEAST_FOR_LAW).toList())
                .found()
                .map(law -> OptionalDouble.of(law.wattsFor(seconds)))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble criticalPower() {
        return CriticalPower.of(efforts().toList(), CriticalPower.Form.INVERSE_TIME)
                .found()
                .map(cp -> OptionalDouble.of(cp.wattsFor(seconds)))
                .orElse(OptionalDouble.empty());
    }

    private Stream<Effort> efforts() {
        return TRIED.stream()
                .flatMap(wanted -> bests.stream()
                        .filter(p -> p.seconds() >= wanted && p.seconds() <= SPARSE * wanted)
                        .limit(1))
                .map(p -> new Effort(p.watts(), p.seconds()));
    }

    private static ModelLine line(String model, double watts, boolean counted) {
        return new ModelLine(model, OptionalDouble.empty(), OptionalDouble.of(watts), counted);
    }
}
