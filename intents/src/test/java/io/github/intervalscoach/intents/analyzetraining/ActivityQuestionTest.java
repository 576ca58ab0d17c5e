package io.github.intervalscoach.intents.analyzetraining;

import static io.github.intervalscoach.intents.analyzetraining.Sessions.beats;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.blocks;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.interval;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.ride;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.step;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.withheld;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.workout;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.world;
import static io.github.intervalscoach.intents.analyzetraining.World.TODAY;
import static io.github.intervalscoach.intents.analyzetraining.World.byId;
import static io.github.intervalscoach.intents.analyzetraining.World.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.NotRead;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.PlannedStep.Role;
import io.github.intervalscoach.intents.model.StreamKind;
import io.github.intervalscoach.intents.model.UnitSystem;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActivityQuestionTest {
    private static final Include[] EVERYTHING =
            Stream.of(Include.values()).filter(include -> !include.isOfPeriod()).toArray(Include[]::new);

    private static final LocalDateTime MORNING = TODAY.minusDays(1).atTime(8, 0);

    /** Five times 8 min at 265 to 280 W, then 3 min easy, as planned; 10 min before and 10 after. */
    private static final double[] WATTS = blocks(
            600, 150, 480, 274, 180, 130, 480, 276, 180, 130, 480, 275, 180, 130, 480, 271, 180, 130, 480, 258, 180,
            130, 600, 140, 720, 120);

    private static World fiveByEight(boolean withIntervals) {
        int rep = 660;
        var detail = Draft.of("i77", MORNING, "Threshold 5x8", "Ride")
                .fulfils("9")
                .recorded()
                .seconds(WATTS.length)
                .load(OptionalDouble.of(96));
        var intervals = withIntervals
                ? detail.detail(
                        interval(0, 600),
                        interval(600, 480),
                        interval(1080, 180),
                        interval(600 + rep, 480),
                        interval(600 + 2 * rep, 482),
                        interval(600 + 3 * rep, 480),
                        interval(600 + 4 * rep, 480))
                : detail.detail();
        return world().with(intervals, ride("i77", WATTS, beats(WATTS.length, 158)))
                .with(workout(
                        "9",
                        TODAY.minusDays(1),
                        98,
                        step(Role.WARM_UP, 600, 140, 160),
                        step(Role.WORK, 480, 265, 280),
                        step(Role.RECOVERY, 180, 130, 130),
                        step(Role.WORK, 480, 265, 280),
                        step(Role.RECOVERY, 180, 130, 130),
                        step(Role.WORK, 480, 265, 280),
                        step(Role.RECOVERY, 180, 130, 130),
                        step(Role.WORK, 480, 265, 280),
                        step(Role.RECOVERY, 180, 130, 130),
                        step(Role.WORK, 480, 265, 280),
                        step(Role.RECOVERY, 180, 130, 130),
                        step(Role.COOL_DOWN, 600, 140, 140)));
    }

    private static ActivitySection section(TrainingAnswer data) {
        return data.activity().orElseThrow();
    }

    @Test
    void readsEachRepAgainstItsTarget() {
        TrainingAnswer data = fiveByEight(true).data(date("yesterday"));
        assertThat(data.headline()).isEqualTo("Four of five on target; the fifth faded");
        var plan = section(data).plan().orElseThrow();
        assertThat(plan.reps()).extracting(ActivitySection.Rep::reads).containsExactly("on", "on", "on", "on", "below");
        assertThat(plan.reps().get(4).done()).hasValueCloseTo(258.0, within(0.01));
        assertThat(plan.fadePercent()).hasValueCloseTo(-5.84, within(0.01));
        assertThat(plan.repsMatchedBy()).contains("intervals");
        assertThat(data.evidence()).extracting(RuleCited::rule).contains("EXEC-1", "EXEC-2", "EXEC-3");
        assertThat(data.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void findsTheRepsByTheRhythmOfThePlanWhereIntervalsAreMissingAndIsLessSure() {
        TrainingAnswer data = fiveByEight(false).data(date("yesterday"));
        var plan = section(data).plan().orElseThrow();
        assertThat(plan.repsMatchedBy()).contains("time_order");
        assertThat(plan.reps())
                .extracting(rep -> rep.startSecond().orElse(-1))
                .containsExactly(600, 1260, 1920, 2580, 3240);
        assertThat(data.confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void reportsWhatCameAfterThePlanApart() {
        var answer = fiveByEight(true).ask(date("yesterday"));
        assertThat(section((TrainingAnswer) answer.data()).plan().orElseThrow().afterPlanSeconds())
                .hasValue(720);
        assertThat(answer.text()).contains("last 12 min are outside the plan");
    }

    @Test
    void aRepThatWasNotRiddenIsNotFoundAndNotGuessed() {
        double[] watts = blocks(600, 150, 480, 274, 180, 130, 480, 274, 1800, 130);
        var detail = Draft.of("i77", MORNING, "Two of three", "Ride")
                .fulfils("9")
                .recorded()
                .detail(interval(600, 480), interval(1260, 480));
        TrainingAnswer data = world().with(detail, ride("i77", watts, beats(watts.length, 150)))
                .with(workout(
                        "9",
                        TODAY.minusDays(1),
                        90,
                        step(Role.WARM_UP, 600, 140, 160),
                        step(Role.WORK, 480, 265, 280),
                        step(Role.RECOVERY, 180, 130, 130),
                        step(Role.WORK, 480, 265, 280),
                        step(Role.RECOVERY, 180, 130, 130),
                        step(Role.WORK, 480, 265, 280)))
                .data(date("yesterday"));
        assertThat(section(data).plan().orElseThrow().reps())
                .extracting(ActivitySection.Rep::reads)
                .containsExactly("on", "on", "not_found");
        assertThat(section(data).plan().orElseThrow().reps().get(2).done()).isEmpty();
        assertThat(data.headline()).isEqualTo("Two of three on target; the third was not found");
    }

    @Test
    void refusesDriftInAnIntervalSessionAndNamesTheGate() {
        var answer = fiveByEight(true).ask(date("yesterday"));
        var section = section((TrainingAnswer) answer.data());
        assertThat(section.decouplingPercent()).isEmpty();
        assertThat(section.notRead())
                .filteredOn(n -> n.metric().equals("aerobic_decoupling"))
                .extracting(NotRead::input)
                .contains("variability_index");
        assertThat(answer.text()).contains("Not read: decoupling").contains("above the 1.10 gate");
    }

    @Test
    void readsDriftOfALongSteadyEasyRide() {
        double[] watts = blocks(5400, 180);
        double[] bpm = beats(5400, 130);
        // The first ten minutes are warm-up and not read, so the halves meet at second 3000.
        for (int i = 3000; i < bpm.length; i++) {
            bpm[i] += 8;
        }
        var detail = Draft.of("i5", MORNING, "Endurance", "Ride")
                .recorded()
                .seconds(5400)
                .detail();
        TrainingAnswer data = world().with(detail, ride("i5", watts, bpm)).data(date("yesterday"));
        // 100 (1 - mean 132 / mean 140): the halves differ in heart rate only.
        assertThat(section(data).decouplingPercent()).hasValueCloseTo(100 * (1 - 132 / 140.0), within(0.02));
        assertThat(data.headline()).startsWith("Steady, drift +5.7 %");
        assertThat(data.evidence()).extracting(RuleCited::rule).contains("DRIFT-1");
    }

    @Test
    void listsTwoActivitiesOfADayAndReadsNeither() {
        World world = world().with(
                        Draft.of("i1", MORNING, "Commute", "Ride").done(),
                        Draft.of("i2", MORNING.plusHours(9), "Track", "Run")
                                .load(OptionalDouble.empty())
                                .done());
        var answer = world.ask(date("yesterday"));
        var data = (TrainingAnswer) answer.data();
        assertThat(data.headline()).isEqualTo("2 activities fit: which one?");
        assertThat(data.activity()).isEmpty();
        assertThat(data.candidates()).extracting(c -> c.id()).containsExactly("i1", "i2");
        assertThat(data.candidates().get(1).loadPoints()).isEmpty();
        assertThat(data.nextActions())
                .extracting(n -> n.arguments().toString())
                .containsExactly("{activity=i1}", "{activity=i2}");
        assertThat(world.calls).doesNotContain("streams", "activity");
    }

    @Test
    void aPlanThatOneOfThemFulfilsIsNotListedAsOpen() {
        var text = world().with(
                        Draft.of("i1", MORNING, "Commute", "Ride").fulfils("9").done(),
                        Draft.of("i2", MORNING.plusHours(9), "Track", "Run").done())
                .with(workout("9", TODAY.minusDays(1), 80), workout("10", TODAY.minusDays(1), 30))
                .ask(date("yesterday"))
                .text();
        assertThat(text).contains("\"Planned 10\"").doesNotContain("\"Planned 9\"");
    }

    @Test
    void aSportSettlesWhichOfTwo() {
        World world = world().with(
                        Draft.of("i1", MORNING, "Commute", "VirtualRide").done(),
                        Draft.of("i2", MORNING.plusHours(9), "Track", "Run").done());
        var question = new Question(
                Optional.empty(),
                Optional.of("bike"),
                Optional.empty(),
                Optional.of("yesterday"),
                Optional.empty(),
                Optional.empty(),
                View.STANDARD,
                java.util.OptionalInt.empty(),
                List.of(),
                Detail.STANDARD);
        assertThat(section(world.data(question)).id()).isEqualTo("i1");
    }

    @Test
    void explainsAStravaSessionAndItsCure() {
        World world = world().with(withheld("123", MORNING));
        var answer = world.ask(date("yesterday"));
        var data = (TrainingAnswer) answer.data();
        assertThat(data.headline()).isEqualTo("Withheld by Strava: nothing to analyse");
        assertThat(data.activity()).isEmpty();
        assertThat(data.dataQuality()).extracting(DataNote::code).containsExactly("strava_withheld");
        assertThat(answer.text()).contains("Upload the original file");
        assertThat(world.calls).doesNotContain("streams");
    }

    @Test
    void explainsAStravaSessionAskedForById() {
        World world = world().with(withheld("123", MORNING));
        assertThat(world.data(byId("123")).headline()).isEqualTo("Withheld by Strava: nothing to analyse");
        assertThat(world.calls).doesNotContain("streams");
    }

    @Test
    void saysWhatWasPlannedOnADayWithoutSession() {
        var answer = world().with(workout("9", TODAY.minusDays(1), 80)).ask(date("yesterday"));
        assertThat(((TrainingAnswer) answer.data()).headline()).isEqualTo("No activity logged, 1 planned");
        assertThat(answer.text()).contains("Planned and not linked to anything done: \"Planned 9\"");
    }

    @Test
    void aDayAheadIsNotDone() {
        var data = world().with(workout("9", TODAY.plusDays(1), 80)).data(date("tomorrow"));
        assertThat(data.headline()).isEqualTo("Not there yet: 1 planned");
        assertThat(data.activity()).isEmpty();
    }

    @Test
    void refusesAnActivityOfAnotherAthlete() {
        World world = world().with(Draft.of("i9", MORNING, "Not mine", "Ride")
                .owner("i2")
                .recorded()
                .done());
        var refusal = catchThrowableOfType(InvalidQuestion.class, () -> world.ask(byId("i9")));
        assertThat(refusal.code()).isEqualTo("not_this_athlete");
        assertThat(world.calls).doesNotContain("streams");
    }

    @Test
    void anotherAthletesRowInTheListIsNeverOurs() {
        var data = world().with(Draft.of("i9", MORNING, "Not mine", "Ride")
                        .owner("1001")
                        .done())
                .data(date("yesterday"));
        assertThat(data.headline()).isEqualTo("No activity logged, nothing planned");
    }

    @Test
    void aPlanWithoutLinkIsNamedAndNotCompared() {
        var data = world().with(Draft.of("i1", MORNING, "Easy", "Ride").done())
                .with(workout("9", TODAY.minusDays(1), 80, step(Role.WORK, 1200, 250, 260)))
                .data(date("yesterday"));
        assertThat(section(data).plan()).isEmpty();
        assertThat(data.headline()).doesNotContain("fail").contains("no linked plan");
        assertThat(data.dataQuality()).extracting(DataNote::code).contains("plan_not_linked");
    }

    @Test
    void honoursWhatTheAthleteExcluded() {
        var detail = Draft.of("i1", MORNING, "Broken meter", "Ride")
                .recorded()
                .normalized(400)
                .excluding(Activity.Exclusion.POWER)
                .detail();
        var data = world().with(detail, ride("i1", blocks(1800, 900), beats(1800, 140)))
                .data(date("yesterday"));
        assertThat(section(data).averagePowerWatts()).isEmpty();
        assertThat(section(data).normalizedPowerWatts()).isEmpty();
        assertThat(section(data).averageHeartRateBpm()).isPresent();
        assertThat(data.dataQuality()).extracting(DataNote::code).contains("excluded_power");
    }

    @Test
    void namesTheServicesFigureThatContradictsTheRecording() {
        var detail = Draft.of("i1", MORNING, "Ride", "Ride")
                .recorded()
                .normalized(230)
                .detail();
        var data = world().with(detail, ride("i1", blocks(1800, 200), beats(1800, 140)))
                .data(date("yesterday"));
        assertThat(section(data).normalizedPowerWatts()).hasValue(200);
        assertThat(data.dataQuality()).extracting(DataNote::code).contains("power_contradicts");
        assertThat(data.confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void anEntryWithoutRecordingIsReadFromItsSummaryWithLowConfidence() {
        var data = world().with(Draft.of("i1", MORNING, "Old ride", "Ride")
                        .normalized(210)
                        .done())
                .data(date("yesterday"));
        assertThat(section(data).normalizedPowerWatts()).hasValue(210);
        assertThat(data.confidence()).isEqualTo(Confidence.LOW);
        assertThat(data.dataQuality()).extracting(DataNote::code).contains("no_recording");
    }

    @Test
    void zeroGramsLoggedIsALikelyReasonAndNoLogIsNot() {
        double[] watts = blocks(2400, 200, 2400, 200, 2400, 170);
        var draft = Draft.of("i1", MORNING, "Long", "Ride").recorded().seconds(watts.length);
        var logged = world().with(draft.carbohydrate(0).detail(), ride("i1", watts, beats(watts.length, 140)))
                .ask(date("yesterday"));
        var notLogged = world().with(draft.detail(), ride("i1", watts, beats(watts.length, 140)))
                .ask(date("yesterday"));
        assertThat(logged.text()).contains("Faded", "Likely, not certain: 0 g carbohydrate logged");
        assertThat(notLogged.text())
                .contains("Faded")
                .contains("carbohydrate not logged")
                .doesNotContain("0 g");
    }

    @Test
    void aHotterDayThanTheSameSessionBeforeIsALikelyReason() {
        double[] watts = blocks(2400, 200, 2400, 200, 2400, 170);
        var now = Draft.of("i2", MORNING, "Long loop", "Ride")
                .recorded()
                .seconds(7200)
                .normalized(190)
                .celsius(31);
        var before = Draft.of("i1", MORNING.minusDays(14), "long loop", "Ride")
                .normalized(196)
                .celsius(18);
        var answer = world().with(before.done())
                .with(now.detail(), ride("i2", watts, beats(7200, 140)))
                .ask(date("yesterday"));
        assertThat(answer.text()).contains("Likely, not certain: 31 °C against 18 °C before [CAUSE-1, D]");
        var earlier = section((TrainingAnswer) answer.data()).earlier().orElseThrow();
        assertThat(earlier.id()).isEqualTo("i1");
        assertThat(earlier.normalizedPowerChangeWatts()).hasValue(-6);
    }

    @Test
    void anAlertSaysThatTheThresholdMayBeLow() {
        double[] watts = blocks(1800, 290);
        var data = world().with(
                        Draft.of("i1", MORNING, "Test", "Ride")
                                .recorded()
                                .seconds(1800)
                                .detail(),
                        ride("i1", watts, beats(1800, 165)))
                .data(date("yesterday"));
        assertThat(data.alerts()).extracting(a -> a.rule()).containsExactly("FTP-1");
    }

    @Test
    void curveZonesAndBalanceComeOnlyWhenAskedFor() {
        World world = fiveByEight(true);
        var plain = section(world.data(date("yesterday")));
        var more = section(world.data(date("yesterday", Include.CURVE, Include.ZONES, Include.W_BALANCE)));
        assertThat(plain.curve()).isEmpty();
        assertThat(plain.zones()).isEmpty();
        assertThat(more.curve())
                .extracting(ActivitySection.CurvePoint::seconds)
                .contains(1, 2, 3, 4, 5, 10, 30, 60, 120, 300, 600, 1200, 3600, WATTS.length);
        assertThat(more.zones().orElseThrow().seconds().stream()
                        .mapToInt(s -> s)
                        .sum())
                .isEqualTo(WATTS.length);
        assertThat(more.plan().orElseThrow().reps().get(0).wBalanceEndKilojoules())
                .isPresent();
    }

    @Test
    void splitsARunByTheAthletesOwnUnits() {
        int seconds = 1500;
        var distance = new double[seconds];
        Arrays.setAll(distance, i -> 4.0 * i);
        var byKind = new EnumMap<StreamKind, SampleStream>(StreamKind.class);
        byKind.put(StreamKind.DISTANCE_METERS, SampleStream.everySecond(distance));
        byKind.put(StreamKind.SPEED_METERS_PER_SECOND, SampleStream.everySecond(blocks(seconds, 4)));
        var draft = Draft.of("i1", MORNING, "Run", "Run")
                .recorded()
                .seconds(seconds)
                .meters(5996);
        var metric =
                world().with(draft.detail(), ActivityStreams.of("i1", byKind)).ask(date("yesterday", Include.SPLITS));
        var imperial = new World(Sessions.athlete(UnitSystem.IMPERIAL))
                .with(draft.detail(), ActivityStreams.of("i1", byKind))
                .ask(date("yesterday", Include.SPLITS));
        assertThat(section((TrainingAnswer) metric.data()).splits()).hasSize(6);
        assertThat(section((TrainingAnswer) imperial.data()).splits()).hasSize(4);
        assertThat(metric.text()).contains("4:10/km").doesNotContain("/mi");
        assertThat(imperial.text()).contains("6:42/mi").doesNotContain("/km");
    }

    @Test
    void anIdTakesTwoWavesADayThreeAndNoCallPerActivity() {
        World byId = fiveByEight(true);
        byId.ask(byId("i77"));
        assertThat(byId.waves).hasSize(2);
        assertThat(byId.waves.get(0)).containsExactlyInAnyOrder("owner", "activity");
        assertThat(byId.waves.get(1)).containsExactlyInAnyOrder("streams", "events", "activities");

        World byDay = fiveByEight(true);
        byDay.ask(date("yesterday"));
        assertThat(byDay.waves).hasSize(3);
        assertThat(byDay.calls).hasSize(5);
    }

    @Test
    void sameQuestionSameBytesUnderATurkishLocaleToo() {
        var first = fiveByEight(true).ask(date("yesterday", EVERYTHING));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            var second = fiveByEight(true).ask(date("yesterday", EVERYTHING));
            assertThat(second).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wordsFromOutsideStayOutOfTheHeadlineAndTheNextSteps() {
        var data = world().with(
                        Draft.of("i1", MORNING, "WIN THE RACE now", "Ride").done())
                .data(date("yesterday"));
        assertThat(data.headline()).doesNotContain("WIN");
        assertThat(data.nextActions().toString()).doesNotContain("WIN");
        assertThat(section(data).nameAsWritten()).isEqualTo("WIN THE RACE now");
    }

    @Test
    void aMissingMovingTimeIsAbsentAndNotZero() {
        var draft = Draft.of("i1", MORNING, "Ride", "Ride");
        var unknown = new Draft(
                draft.id(),
                draft.athleteId(),
                draft.start(),
                draft.name(),
                draft.sport(),
                OptionalInt.empty(),
                draft.meters(),
                OptionalDouble.empty(),
                draft.eventId(),
                draft.carbohydrate(),
                draft.normalizedWatts(),
                draft.temperature(),
                draft.powerZones(),
                draft.heartRateZones(),
                draft.excluded(),
                draft.streams());
        var answer = world().with(unknown.done()).ask(date("yesterday"));
        assertThat(section((TrainingAnswer) answer.data()).loadPoints()).isEmpty();
        assertThat(answer.text()).doesNotContain("load 0");
    }
}
