package io.github.intervalscoach.intents.analyzetraining;

import static io.github.intervalscoach.intents.analyzetraining.Sessions.beats;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.blocks;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.interval;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.ride;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.step;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.workout;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.world;
import static io.github.intervalscoach.intents.analyzetraining.World.TODAY;
import static io.github.intervalscoach.intents.analyzetraining.World.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Plan;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Rep;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Step;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.Interval;
import io.github.intervalscoach.intents.model.PlannedStep;
import io.github.intervalscoach.intents.model.PlannedStep.Band;
import io.github.intervalscoach.intents.model.PlannedStep.Role;
import io.github.intervalscoach.intents.model.StreamKind;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The plan step by step. */
class StepsTest {
    private static final LocalDateTime MORNING = TODAY.minusDays(1).atTime(8, 0);
    private static final PlannedStep[] TWO_BY_EIGHT = {
        step(Role.WARM_UP, 600, 140, 160),
        step(Role.WORK, 480, 265, 280),
        step(Role.RECOVERY, 180, 120, 140),
        step(Role.WORK, 480, 265, 280),
        step(Role.COOL_DOWN, 600, 120, 150)
    };

    private static final Question EVERYTHING = new Question(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("yesterday"),
            Optional.empty(),
            Optional.empty(),
            View.STANDARD,
            OptionalInt.empty(),
            List.of(),
            Detail.FULL);

    private static World session(double[] watts, PlannedStep[] steps, Interval... intervals) {
        return session(ride("i1", watts, beats(watts.length, 150)), watts.length, steps, intervals);
    }

    private static World session(ActivityStreams streams, int seconds, PlannedStep[] steps, Interval... intervals) {
        var detail = Draft.of("i1", MORNING, "Session", "Ride")
                .fulfils("9")
                .recorded()
                .seconds(seconds)
                .detail(intervals);
        return world().with(detail, streams).with(workout("9", TODAY.minusDays(1), 80, steps));
    }

    private static Plan plan(World world) {
        TrainingAnswer data = world.data(EVERYTHING);
        return data.activity().orElseThrow().plan().orElseThrow();
    }

    private static List<String> reads(Plan plan) {
        return plan.steps().stream().map(Step::reads).toList();
    }

    private static PlannedStep by(Role role, int seconds, Optional<Band> heartRate, Optional<Band> speed) {
        return new PlannedStep(
                Optional.empty(),
                role,
                seconds == 0 ? OptionalInt.empty() : OptionalInt.of(seconds),
                OptionalDouble.empty(),
                false,
                Optional.empty(),
                heartRate,
                speed);
    }

    private static PlannedStep ramp(int seconds, double from, double to) {
        return new PlannedStep(
                Optional.empty(),
                Role.WARM_UP,
                OptionalInt.of(seconds),
                OptionalDouble.empty(),
                true,
                Optional.of(new Band(from, to)),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void asPlannedEveryStepIsOn() {
        double[] watts = blocks(600, 150, 480, 270, 180, 130, 480, 270, 600, 130);
        Plan plan = plan(session(watts, TWO_BY_EIGHT, interval(600, 480), interval(1260, 480)));
        assertThat(reads(plan)).containsExactly("on", "on", "on", "on", "on");
        assertThat(plan.stepsOnTargetPercent()).hasValue(100);
        assertThat(plan.cutShortSeconds()).isEmpty();
    }

    @Test
    void aWarmUpTwiceAsLongIsLongAndShiftsNothing() {
        double[] watts = blocks(1200, 150, 480, 270, 180, 130, 480, 270, 600, 130);
        World world = session(watts, TWO_BY_EIGHT, interval(1200, 480), interval(1860, 480));
        assertThat(reads(plan(world))).containsExactly("long", "on", "on", "on", "on");
        var answer = world.ask(date("yesterday"));
        assertThat(answer.text()).contains("step 1, warm-up, 20 min instead of 10 min, long");
        assertThat(plan(world).afterPlanSeconds()).isEmpty();
    }

    @Test
    void aRecoveryThatWasSkippedIsNotABadOne() {
        double[] watts = blocks(600, 150, 480, 270, 20, 130, 480, 270, 600, 130);
        Plan plan = plan(session(watts, TWO_BY_EIGHT, interval(600, 480), interval(1100, 480)));
        assertThat(reads(plan)).containsExactly("on", "on", "skipped", "on", "on");
    }

    @Test
    void aSessionCutShortSaysWhatWasNotReached() {
        double[] watts = blocks(600, 150, 480, 270, 60, 130);
        World world = session(watts, TWO_BY_EIGHT, interval(600, 480));
        Plan plan = plan(world);
        // Of 180 + 480 + 600 s after the first rep 60 were done.
        assertThat(plan.cutShortSeconds()).hasValue(1200);
        assertThat(reads(plan)).containsExactly("on", "on", "short", "not_reached", "not_reached");
        assertThat(world.data(date("yesterday")).headline())
                .isEqualTo("One of two on target; the second was not found; ended before the plan did");
    }

    @Test
    void aRampIsHeldAgainstItsLineAndNotItsMean() {
        PlannedStep[] steps = {ramp(600, 100, 200), step(Role.WORK, 480, 265, 280)};
        double[] along = blocks(600, 0, 480, 270, 60, 100);
        for (int i = 0; i < 600; i++) {
            along[i] = 100 + i / 6.0;
        }
        assertThat(reads(plan(session(along, steps, interval(600, 480))))).containsExactly("on", "on");
        // The mean of a flat 150 W is that of the ramp; its first half lies 25 W above the line.
        double[] flat = blocks(600, 150, 480, 270, 60, 100);
        assertThat(reads(plan(session(flat, steps, interval(600, 480))))).containsExactly("above", "on");
    }

    @Test
    void anOpenStepIsListedAndNotJudgedAndTheRepsAreReadAllTheSame() {
        PlannedStep[] steps = {
            by(Role.WARM_UP, 0, Optional.empty(), Optional.empty()),
            step(Role.WORK, 480, 265, 280),
            by(Role.RECOVERY, 180, Optional.empty(), Optional.empty()),
            step(Role.WORK, 480, 265, 280)
        };
        double[] watts = blocks(900, 150, 480, 270, 180, 130, 480, 250);
        Plan plan = plan(session(watts, steps, interval(900, 480), interval(1560, 480)));
        assertThat(reads(plan)).containsExactly("open", "on", "open", "below");
        assertThat(plan.plannedSeconds()).isEmpty();
        assertThat(plan.steps().get(0).plannedSeconds()).isEmpty();
        assertThat(plan.steps().get(0).seconds()).hasValue(900);
        assertThat(plan.stepsOnTargetPercent()).hasValue(50);
    }

    @Test
    void aPlanByHeartRateIsReadByHeartRate() {
        var band = Optional.of(new Band(160, 165));
        PlannedStep[] steps = {
            by(Role.WARM_UP, 600, Optional.of(new Band(110, 130)), Optional.empty()),
            by(Role.WORK, 480, band, Optional.empty()),
            by(Role.RECOVERY, 180, Optional.of(new Band(110, 140)), Optional.empty()),
            by(Role.WORK, 480, band, Optional.empty())
        };
        double[] bpm = blocks(600, 120, 480, 162, 180, 135, 480, 172);
        double[] watts = blocks(600, 150, 480, 220, 180, 120, 480, 230);
        Plan plan = plan(session(ride("i1", watts, bpm), watts.length, steps, interval(600, 480), interval(1260, 480)));
        assertThat(plan.reps()).extracting(Rep::unit).containsOnly("bpm");
        assertThat(plan.reps()).extracting(Rep::reads).containsExactly("on", "above");
    }

    @Test
    void aRunPlannedByPaceIsReadByPaceAndASingleFigureHasRoomOnTheRoad() {
        var band = Optional.of(new Band(4.0, 4.0));
        PlannedStep[] steps = {
            by(Role.WARM_UP, 600, Optional.empty(), Optional.of(new Band(2.6, 2.8))),
            by(Role.WORK, 600, Optional.empty(), band),
            by(Role.RECOVERY, 120, Optional.empty(), Optional.of(new Band(2.3, 2.5))),
            by(Role.WORK, 600, Optional.empty(), band)
        };
        var byKind = new EnumMap<StreamKind, SampleStream>(StreamKind.class);
        // 4 % below is near enough outdoors, 6 % is not.
        byKind.put(
                StreamKind.SPEED_METERS_PER_SECOND,
                SampleStream.everySecond(blocks(600, 2.7, 600, 3.84, 120, 1.9, 600, 3.76)));
        Plan plan =
                plan(session(ActivityStreams.of("i1", byKind), 1920, steps, interval(600, 600), interval(1320, 600)));
        assertThat(plan.reps()).extracting(Rep::unit).containsOnly("m/s");
        assertThat(plan.reps()).extracting(Rep::reads).containsExactly("on", "below");
        assertThat(reads(plan)).containsExactly("on", "on", "below", "below");
    }

    @Test
    void withoutALinkNothingIsHeldAgainstAPlan() {
        double[] watts = blocks(600, 150, 480, 270, 180, 130, 480, 270, 600, 130);
        World world = world().with(
                        Draft.of("i1", MORNING, "Session", "Ride").recorded().detail(),
                        ride("i1", watts, beats(watts.length, 150)))
                .with(workout("9", TODAY.minusDays(1), 80, TWO_BY_EIGHT));
        TrainingAnswer data = world.data(EVERYTHING);
        assertThat(data.activity().orElseThrow().plan()).isEmpty();
        assertThat(data.dataQuality()).anyMatch(note -> note.code().equals("plan_not_linked"));
    }
}
