package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Averaging;
import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.DistanceUnit;
import io.github.intervalscoach.intents.model.workout.Extent;
import io.github.intervalscoach.intents.model.workout.Marker;
import io.github.intervalscoach.intents.model.workout.PoolLength;
import io.github.intervalscoach.intents.model.workout.Quantity;
import io.github.intervalscoach.intents.model.workout.Scale;
import io.github.intervalscoach.intents.model.workout.Span;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.StepKind;
import io.github.intervalscoach.intents.model.workout.Target;
import io.github.intervalscoach.intents.model.workout.Workout;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random workouts with every feature of the model, and random texts. */
final class Workouts {
    /** Numbers and dashes that mean nothing, keywords that only mean something after the extent, and many scripts. */
    private static final List<String> WORDS = List.of(
            "Hard",
            "easy,",
            "hold",
            "—",
            "3×5-6",
            "60–90g",
            "rest",
            "ramp",
            "free",
            "2/10).",
            "Zone",
            "1",
            "107",
            "größer",
            "力を抜く",
            "שלום",
            "тяни",
            "🚴🏽",
            "café",
            "ı",
            "İstanbul",
            "e\u0301",
            "20-minute",
            "(266w)",
            "\ud800",
            "=",
            "x");

    private static final List<String> STRUCTURE = List.of(
            "- ",
            "-",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "3x",
            "4X",
            "Main set 4x",
            "Warmup",
            "Cooldown",
            "pool length: 25m",
            "10m",
            "1h30m",
            "400mtr",
            "2km",
            "0s",
            "5'",
            "1:30",
            "75%",
            "88–94%",
            "200w-240w",
            "Z2",
            "Z3-Z4",
            "CZ1",
            " HR",
            " LTHR",
            " pace",
            " MMP 5m",
            "4:20/km",
            "1:52/100m",
            "90rpm",
            "85–95 rpm",
            "ramp ",
            "freeride",
            "maxeffort",
            "press lap",
            "hidepower",
            "intensity=rest",
            "intensity=",
            "power=3s",
            "15s rest",
            "20s 0",
            "\u00a0",
            "\u2028",
            "\u202e",
            "\u0000",
            "999999999",
            "1.5",
            "-",
            "–",
            "−",
            "x",
            "%",
            "/",
            ":",
            "'",
            "\"",
            ".",
            "1e9",
            "٣");

    private Workouts() {}

    static Arbitrary<Workout> any() {
        return Combinators.combine(
                        prose().list().ofMaxSize(3),
                        Combinators.combine(
                                        Arbitraries.integers().between(1, 999).map(tenths -> tenths / 10.0),
                                        Arbitraries.of(DistanceUnit.METERS, DistanceUnit.YARDS))
                                .as(PoolLength::new)
                                .optional(),
                        block().list().ofMaxSize(5))
                .as((words, pool, blocks) -> new Workout(String.join("\n\n", words), pool, blocks));
    }

    /** Text of any characters, and text made of the language's own pieces in any order. */
    static Arbitrary<String> text() {
        Arbitrary<String> pieces = Arbitraries.of(
                        Stream.concat(STRUCTURE.stream(), WORDS.stream()).toList())
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
        Arbitrary<String> lines = Arbitraries.of(STRUCTURE)
                .list()
                .ofMaxSize(8)
                .map(list -> "- " + String.join(" ", list))
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("\n", list));
        return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(300), pieces, lines);
    }

    private static Arbitrary<String> prose() {
        return Arbitraries.oneOf(
                        Arbitraries.of(WORDS),
                        Arbitraries.strings().alpha().ofMinLength(3).ofMaxLength(8))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> "Say " + String.join(" ", words) + " now");
    }

    private static Arbitrary<Block> block() {
        Arbitrary<String> heading =
                Arbitraries.oneOf(Arbitraries.just(""), prose(), prose().map(line -> line + "\nthen " + line));
        return Combinators.combine(
                        Arbitraries.of(Block.Role.values()),
                        heading,
                        Arbitraries.integers().between(1, 999).optional(),
                        step().list().ofMinSize(1).ofMaxSize(4))
                .as((role, words, times, steps) -> role == Block.Role.MAIN
                        ? main(words, times, steps)
                        : new Block(role, "", OptionalInt.empty(), steps));
    }

    private static Block main(String words, Optional<Integer> times, List<Step> steps) {
        return times.map(count -> Block.repeat(words, count, steps.toArray(Step[]::new)))
                .orElseGet(() -> Block.titled(words, steps.toArray(Step[]::new)));
    }

    private static Arbitrary<Step> step() {
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.just(""), prose()),
                        extent(),
                        targets(),
                        span(1, 200).optional(),
                        Arbitraries.of(Marker.values()).set().ofMaxSize(3),
                        Arbitraries.of(StepKind.values()),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(1, 5_000)))
                .as((cue, extent, targets, cadence, markers, kind, rest) ->
                        new Step(cue, extent, targets, cadence, possible(markers, targets), kind, rest));
    }

    private static Set<Marker> possible(Set<Marker> markers, List<Target> targets) {
        boolean band = targets.stream().anyMatch(target -> target.span().isBand());
        return markers.stream().filter(marker -> band || marker != Marker.RAMP).collect(Collectors.toSet());
    }

    private static Arbitrary<Extent> extent() {
        Arbitrary<Extent> time = Arbitraries.integers().between(1, 100_000).map(Extent::seconds);
        Arbitrary<Extent> distance = Combinators.combine(
                        Arbitraries.integers().between(1, 99_999).map(hundredths -> hundredths / 100.0),
                        Arbitraries.of(DistanceUnit.values()))
                .as(Extent.Distance::new);
        return Arbitraries.oneOf(time, distance);
    }

    private static Arbitrary<List<Target>> targets() {
        return Combinators.combine(
                        target(Quantity.POWER).optional(0.6),
                        target(Quantity.HEART_RATE).optional(0.3),
                        target(Quantity.PACE).optional(0.3))
                .as((power, heart, pace) ->
                        Stream.of(power, heart, pace).flatMap(Optional::stream).toList());
    }

    private static Arbitrary<Target> target(Quantity quantity) {
        var scales = Stream.of(Scale.values())
                .filter(scale -> scale.quantity() == quantity)
                .toList();
        return Arbitraries.of(scales)
                .flatMap(scale -> Combinators.combine(
                                span(scale),
                                scale == Scale.PERCENT_MMP
                                        ? Arbitraries.integers()
                                                .between(1, 7200)
                                                .optional()
                                        : Arbitraries.just(Optional.<Integer>empty()),
                                Arbitraries.of(Averaging.values()).optional(0.3))
                        .as((span, best, averaging) -> new Target(
                                scale, span, best.map(OptionalInt::of).orElse(OptionalInt.empty()), averaging)));
    }

    private static Arbitrary<Span> span(Scale scale) {
        if (scale.isZone()) {
            return whole(1, 12);
        }
        return scale.paceMeters().isPresent() ? whole(1, 4_000) : span(0, 500);
    }

    private static Arbitrary<Span> whole(int from, int to) {
        var number = Arbitraries.integers().between(from, to).map(Integer::doubleValue);
        return span(number);
    }

    private static Arbitrary<Span> span(int from, int to) {
        return span(Arbitraries.integers().between(from * 10, to * 10).map(tenths -> tenths / 10.0));
    }

    private static Arbitrary<Span> span(Arbitrary<Double> number) {
        return Combinators.combine(number, number.optional())
                .as((first, second) ->
                        second.map(last -> Span.band(first, last)).orElse(Span.of(first)));
    }
}
