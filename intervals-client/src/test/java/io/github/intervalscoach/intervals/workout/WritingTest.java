package io.github.intervalscoach.intervals.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intervalscoach.intents.model.workout.Averaging;
import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Discipline;
import io.github.intervalscoach.intents.model.workout.DistanceUnit;
import io.github.intervalscoach.intents.model.workout.Extent;
import io.github.intervalscoach.intents.model.workout.Marker;
import io.github.intervalscoach.intents.model.workout.PoolLength;
import io.github.intervalscoach.intents.model.workout.Scale;
import io.github.intervalscoach.intents.model.workout.Span;
import io.github.intervalscoach.intents.model.workout.Step;
import io.github.intervalscoach.intents.model.workout.StepKind;
import io.github.intervalscoach.intents.model.workout.Target;
import io.github.intervalscoach.intents.model.workout.Workout;
import io.github.intervalscoach.intents.model.workout.WorkoutContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only forms known to work are written: field-notes 5.2 grade L, or as in the recorded workouts. */
class WritingTest {
    private static final IntervalsWorkoutLanguage LANGUAGE = new IntervalsWorkoutLanguage();

    @Test
    void aRideIsWrittenLikeThis() {
        var workout = Workout.of(
                        Block.warmUp(ride(Extent.minutes(12), 45, 65)
                                .marked(Marker.RAMP)
                                .turning(Span.of(85))),
                        Block.repeat(
                                "Over-unders",
                                4,
                                Step.of(Extent.minutes(2))
                                        .at(Target.of(Scale.PERCENT_FTP, 95))
                                        .saying("Under"),
                                Step.of(Extent.seconds(90))
                                        .at(Target.band(Scale.WATTS, 266, 294))
                                        .saying("Über — größer"),
                                Step.of(Extent.minutes(3)).as(StepKind.REST)),
                        Block.of(Step.of(Extent.seconds(4500)).at(Target.of(Scale.POWER_ZONE, 2))),
                        Block.coolDown(ride(Extent.minutes(10), 40, 50)))
                .described("First ride back.\n\n\n  Keep it easy. ");

        assertThat(LANGUAGE.write(workout)).isEqualTo("""
                        First ride back.

                        Keep it easy.

                        Warmup
                        - 12m ramp 45-65% 85rpm

                        Over-unders 4x
                        - Under 2m 95%
                        - Über — größer 1m30s 266w-294w
                        - 3m intensity=rest

                        - 1h15m Z2

                        Cooldown
                        - 10m 40-50%""");
    }

    @Test
    void aSwimIsWrittenLikeThis() {
        var workout = new Workout(
                "",
                Optional.of(new PoolLength(25, DistanceUnit.METERS)),
                List.of(
                        Block.warmUp(Step.of(Extent.meters(300)).at(Target.of(Scale.PACE_ZONE, 1))),
                        Block.repeat(
                                "",
                                6,
                                Step.of(Extent.meters(150)).at(Target.of(Scale.PERCENT_THRESHOLD_SPEED, 100)),
                                Step.of(Extent.seconds(20)).as(StepKind.REST)),
                        Block.titled(
                                "Pull",
                                Step.of(Extent.meters(200))
                                        .at(Target.of(Scale.SECONDS_PER_100M, 112))
                                        .thenRest(15))));

        assertThat(LANGUAGE.write(workout)).isEqualTo("""
                        pool length: 25m

                        Warmup
                        - 300mtr Z1 pace

                        6x
                        - 150mtr 100% pace
                        - 20s intensity=rest

                        Pull
                        - 200mtr 1:52/100m pace 15s rest""");
    }

    @Test
    void aRunIsWrittenLikeThis() {
        var workout = Workout.of(Block.of(
                Step.of(new Extent.Distance(2, DistanceUnit.KILOMETERS))
                        .at(Target.band(Scale.SECONDS_PER_KM, 280, 265)),
                Step.of(Extent.minutes(25))
                        .at(Target.band(Scale.PERCENT_THRESHOLD_HEART_RATE, 78, 84)
                                .averaged(Averaging.TEN_SECONDS)),
                Step.of(Extent.minutes(9))
                        .at(Target.of(Scale.HEART_RATE_ZONE, 2))
                        .marked(Marker.LAP_PRESS)));

        assertThat(LANGUAGE.write(workout)).isEqualTo("""
                        - 2km 4:40-4:25/km pace
                        - 25m 78-84% LTHR hr=10s
                        - 9m Z2 HR press lap""");
    }

    @Test
    void whatWasReadIsWrittenOnceAndForAll() {
        var loose = "Warm-up:\n-Easy spin 10' Ramp 50%–75%\n4x\n- 4m 100%\n\n\n\n5X\n-30\" 120% free\n- 20s 0\n\nBye";
        var workout = LANGUAGE.parse(loose, context()).workout();
        var canonical = LANGUAGE.write(workout);

        assertThat(canonical)
                .isEqualTo(
                        "4x\n\nBye\n\nWarmup\n- Easy spin 10m ramp 50-75%\n- 4m 100%\n\n5X\n- 30s 120% freeride\n- 20s intensity=rest");
        assertThat(LANGUAGE.write(LANGUAGE.parse(canonical, context()).workout()))
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hold 10min", "under 150w", "in Z2", "press lap now", "first 2km", "at 90 rpm", "at 5:00"})
    void aCueThatWouldBeReadAsSomethingElseIsRefused(String cue) {
        var workout = Workout.of(
                Block.of(Step.of(Extent.minutes(5))),
                Block.of(Step.of(Extent.minutes(5)).saying(cue).at(Target.of(Scale.WATTS, 200))));

        assertThatThrownBy(() -> LANGUAGE.write(workout))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("step 1 of block 2")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aDescriptionWithStepsAndAHeadingWithACountAreRefused() {
        assertThatThrownBy(() -> LANGUAGE.write(
                        Workout.of(Block.of(Step.of(Extent.minutes(5)))).described("- 5m 200w")))
                .hasMessageContaining("the description");
        assertThatThrownBy(() -> LANGUAGE.write(
                        Workout.of(Block.of(Step.of(Extent.minutes(5)))).described("- a note")))
                .hasMessageContaining("the description");
        assertThatThrownBy(() -> LANGUAGE.write(Workout.of(Block.titled("Main 4x", Step.of(Extent.minutes(5))))))
                .hasMessageContaining("the heading of block 1");
    }

    @Test
    void noLocaleChangesAByte() {
        var workout = Workout.of(Block.of(Step.of(Extent.meters(33.3))
                .at(Target.band(Scale.PERCENT_FTP, 92.5, 97.5))
                .as(StepKind.INTERVAL)));
        var before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG-u-nu-arab", "de", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(LANGUAGE.write(workout)).isEqualTo("- 33.3mtr 92.5-97.5% intensity=interval");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Step ride(Extent extent, int from, int to) {
        return Step.of(extent).at(Target.band(Scale.PERCENT_FTP, from, to));
    }

    private static WorkoutContext context() {
        return WorkoutContext.of(Discipline.RIDE);
    }
}
