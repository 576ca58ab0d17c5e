package io.github.intervalscoach.intervals.workout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.Finding;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every workout and for every text. */
class WorkoutLanguageProperties {
    private final IntervalsWorkoutLanguage language = new IntervalsWorkoutLanguage();

    @Provide
    Arbitrary<Workout> workouts() {
        return Workouts.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return Workouts.text();
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aWorkoutWrittenAndReadIsTheSame(@ForAll("workouts") Workout workout, @ForAll Discipline sport) {
        var text = language.write(workout);

        assertThat(language.parse(text, WorkoutContext.of(sport)).workout()).isEqualTo(workout);
    }

    @Property(tries = 2_000, edgeCases = EdgeCasesMode.NONE)
    void anyTextIsReadAndWhatWasReadIsWrittenOnceAndForAll(@ForAll("texts") String text, @ForAll Discipline sport) {
        var parsed = language.parse(text, WorkoutContext.of(sport));
        var written = language.write(parsed.workout());

        assertThat(language.write(
                        language.parse(written, WorkoutContext.of(sport)).workout()))
                .isEqualTo(written);
        assertThat(parsed.workout().blocks().isEmpty())
                .isEqualTo(parsed.findings().stream().map(Finding::code).anyMatch(code -> code.equals("nothing_read")));
    }

    /** No silent zero: without a load there is a finding, and none is negative or NaN. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void figuresAreThereOrAFindingSaysWhy(@ForAll("texts") String text, @ForAll Discipline sport) {
        var workout = language.parse(text, WorkoutContext.of(sport)).workout();
        for (Anchors anchors : List.of(Anchors.unknown(sport), known(sport))) {
            var figures = language.estimate(workout, anchors);

            assertThat(figures.loadPoints().isPresent() || !figures.findings().isEmpty())
                    .isTrue();
            assertThat(figures.loadPoints().orElse(0)).isNotNegative();
            assertThat(figures.intensityPercent().orElse(0)).isFinite().isNotNegative();
            WorkoutDocument.of(workout, anchors, figures)
                    .ifPresent(json -> new ResolvedSteps(anchors).addTo(json.path("steps")));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aRepetitionCostsAsMuchAsItsStepsWrittenOut(@ForAll("workouts") Workout workout) {
        var anchors = known(Discipline.RIDE);
        var figures = language.estimate(workout, anchors);
        OptionalLong seconds = OptionalLong.of(0);
        for (Block block : workout.blocks()) {
            var once = new Block(block.role(), "", OptionalInt.empty(), block.steps());
            var alone = language.estimate(Workout.of(once), anchors).seconds();
            seconds = seconds.isPresent() && alone.isPresent()
                    ? OptionalLong.of(seconds.getAsLong() + block.rounds() * alone.getAsLong())
                    : OptionalLong.empty();
        }

        assertThat(figures.seconds()).isEqualTo(seconds);
    }

    @Example
    void hugeLinesAreReadInOnePass() {
        for (String piece : List.of(
                "1", "-", "–", "1-", "1m", "1:", "9.", "z1-", "x", " ", "1 ", "- ", "\"", "4x", "\ud83d", "Z2 ")) {
            for (String start : List.of("- ", "", "4x\n- 10m ")) {
                String text = start + piece.repeat(100_000 / piece.length());
                var parsed = language.parse(text, WorkoutContext.of(Discipline.SWIM));

                assertThat(parsed.workout().blocks().isEmpty()
                                && parsed.findings().isEmpty())
                        .isFalse();
            }
        }
    }

    @Example
    void aHundredThousandLinesAreRefusedAndFiveThousandRead() {
        var many = "- 10m Z2\n\n".repeat(50_000);

        assertThat(language.parse(many, WorkoutContext.of(Discipline.RIDE)).findings())
                .extracting(Finding::code)
                .containsExactly("text_too_long");
        assertThat(language.parse(many.substring(0, 25_000), WorkoutContext.of(Discipline.RIDE))
                        .workout()
                        .blocks())
                .hasSize(2_500);
    }

    private static Anchors known(Discipline sport) {
        return new Anchors(
                sport,
                OptionalInt.of(286),
                OptionalDouble.of(3.5),
                new Anchors.HeartRates(OptionalInt.of(50), OptionalInt.of(170), OptionalInt.of(190), Optional.empty()),
                List.of(55.0, 75.0, 90.0, 105.0, 120.0, 150.0, 999.0),
                List.of(130.0, 145.0, 155.0, 165.0, 190.0),
                List.of(77.5, 87.7, 94.3, 100.0, 103.4, 111.5, 999.0));
    }
}
