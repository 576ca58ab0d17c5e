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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.series.SampleStream;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Hypothesis;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Standing;
import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection;
import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.SidePart;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.model.ActivityStreams;
import io.github.intervalscoach.intents.model.PlannedStep.Role;
import io.github.intervalscoach.intents.model.StreamKind;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Q10: why did I fall apart in the last third, compared with two weeks ago? */
class SideBySideTest {
    private static final LocalDateTime SUNDAY = TODAY.minusDays(7).atTime(8, 0);
    private static final LocalDateTime BEFORE = TODAY.minusDays(21).atTime(8, 0);
    private static final int THIRD = 1800;

    private static Question question(Optional<String> activity, Optional<String> date, String with) {
        return new Question(
                Optional.empty(),
                activity,
                Optional.of(with),
                date,
                Optional.empty(),
                Optional.empty(),
                View.STANDARD,
                OptionalInt.empty(),
                List.of(),
                Detail.STANDARD);
    }

    private static Question ids(String activity, String with) {
        return question(Optional.of(activity), Optional.empty(), with);
    }

    private static SideBySideSection section(TrainingAnswer data) {
        return data.sideBySide().orElseThrow();
    }

    /** 90 min in thirds: speeds, heart rates, and meters climbed in the last third on an even slope. */
    private static ActivityStreams run(String id, double[] speeds, double[] bpm, double climb) {
        double[] speed = new double[3 * THIRD];
        double[] beats = new double[3 * THIRD];
        double[] distance = new double[3 * THIRD];
        double[] altitude = new double[3 * THIRD];
        double meters = 0;
        for (int i = 0; i < speed.length; i++) {
            int third = i / THIRD;
            speed[i] = speeds[third];
            beats[i] = bpm[third] + (i / 20) % 3;
            meters += speed[i];
            distance[i] = meters;
            altitude[i] = 100 + climb * Math.max(0, i - 2 * THIRD) / THIRD;
        }
        var byKind = new EnumMap<StreamKind, SampleStream>(StreamKind.class);
        byKind.put(StreamKind.SPEED_METERS_PER_SECOND, SampleStream.everySecond(speed));
        byKind.put(StreamKind.HEART_RATE_BPM, SampleStream.everySecond(beats));
        byKind.put(StreamKind.DISTANCE_METERS, SampleStream.everySecond(distance));
        byKind.put(StreamKind.ALTITUDE_METERS, SampleStream.everySecond(altitude));
        return ActivityStreams.of(id, byKind);
    }

    private static Draft longRun(String id, LocalDateTime start) {
        return Draft.of(id, start, "Long run", "Run").recorded().seconds(3 * THIRD);
    }

    private static World pair(Draft now, double lastSpeed, double lastBpm, double climb) {
        return world().with(
                        longRun("i10", BEFORE).celsius(9).detail(),
                        run("i10", new double[] {3, 3, 3}, new double[] {145, 147, 149}, 0))
                .with(
                        now.detail(),
                        run("i20", new double[] {3, 3, lastSpeed}, new double[] {146, 149, lastBpm}, climb));
    }

    private static Hypothesis cause(TrainingAnswer data, String key) {
        return section(data).causes().stream()
                .filter(cause -> cause.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHotterDayAndAHillierCourseAreBothNamedAndNeitherIsCertain() {
        var answer = pair(longRun("i20", SUNDAY).celsius(22), 2.7, 160, 90).ask(ids("i20", "i10"));
        var data = (TrainingAnswer) answer.data();
        assertThat(section(data).outputBy()).isEqualTo("grade_adjusted_speed");
        assertThat(section(data).session().fadeAsCoveredPercent()).hasValueCloseTo(-10.0, within(0.1));
        // 2.7 m/s up 1.85 % is worth 2.87 on the flat by the empirical curve: it fell there too.
        assertThat(section(data).session().fadePercent()).hasValueCloseTo(-4.4, within(0.3));
        assertThat(section(data).session().parts().get(2).climbMeters()).hasValueCloseTo(90.0, within(2.0));
        assertThat(cause(data, "warmer").standing()).isEqualTo(Standing.LIKELY);
        assertThat(cause(data, "warmer").evidenceFor())
                .containsExactly("22 \u00b0C against 9 \u00b0C", "heart rate +5 bpm over all parts");
        assertThat(cause(data, "hillier").standing()).isEqualTo(Standing.POSSIBLE);
        assertThat(cause(data, "hillier").evidenceAgainst())
                .singleElement()
                .asString()
                .startsWith("grade-adjusted it fell too");
        assertThat(data.headline())
                .startsWith("Fell off more than on Sun 22 Feb")
                .endsWith("; likely warmer");
        assertThat(answer.text()).contains("likely and not certain").contains("possibly hillier");
    }

    @Test
    void whatTheHillsExplainIsNotCalledAFade() {
        TrainingAnswer data =
                pair(longRun("i20", SUNDAY).celsius(9), 2.82, 150, 90).data(ids("i20", "i10"));
        assertThat(section(data).fadeChangePoints()).hasValueCloseTo(0.0, within(0.6));
        assertThat(data.headline()).contains("grade-adjusted it held").endsWith("; likely hillier");
        assertThat(cause(data, "hillier").standing()).isEqualTo(Standing.LIKELY);
        assertThat(cause(data, "warmer").standing()).isEqualTo(Standing.UNLIKELY);
    }

    @Test
    void whereNothingDiffersThereIsNothingToExplain() {
        TrainingAnswer data =
                pair(longRun("i20", SUNDAY).celsius(22), 3, 150, 0).data(ids("i20", "i10"));
        assertThat(data.headline()).startsWith("No more fade").endsWith("nothing to explain");
        assertThat(section(data).causes()).isEmpty();
    }

    @Test
    void zeroGramsLoggedCountsAndNoLogIsNotKnown() {
        World world = world().with(
                        longRun("i10", BEFORE).carbohydrate(90).detail(),
                        run("i10", new double[] {3, 3, 3}, new double[] {145, 147, 149}, 0))
                .with(
                        longRun("i20", SUNDAY).carbohydrate(0).detail(),
                        run("i20", new double[] {3, 3, 2.6}, new double[] {146, 149, 150}, 0));
        TrainingAnswer data = world.data(ids("i20", "i10"));
        // 90 g in 1.5 h against none: 60 g/h, thrice the threshold.
        assertThat(cause(data, "less_fuel").standing()).isEqualTo(Standing.LIKELY);
        assertThat(cause(data, "less_fuel").evidenceFor())
                .containsExactly("0 g/h carbohydrate (logged as 0) against 60");

        TrainingAnswer unlogged = pair(longRun("i20", SUNDAY), 2.6, 150, 0).data(ids("i20", "i10"));
        assertThat(section(unlogged).causes()).extracting(Hypothesis::key).doesNotContain("less_fuel");
        assertThat(section(unlogged).cannotSay()).anyMatch(missing -> missing.contains("not logged is not zero"));
        assertThat(section(unlogged).session().carbohydrateGrams()).isEmpty();
    }

    @Test
    void aHeavierWeekAndAShorterNightSpeakOnlyWhereEveryLoadIsKnown() {
        World world = pair(longRun("i20", SUNDAY), 2.6, 150, 0)
                .with(Draft.of("i15", SUNDAY.minusDays(2), "Tempo", "Run").done());
        TrainingAnswer data = world.data(ids("i20", "i10"));
        // 50 points in the week before, and none in the week before the other: no share of nothing.
        assertThat(section(data).session().loadBeforePoints()).hasValue(50);
        assertThat(section(data).against().loadBeforePoints()).hasValue(0);

        TrainingAnswer hidden = world.with(withheld("i16", SUNDAY.minusDays(1))).data(ids("i20", "i10"));
        assertThat(section(hidden).session().loadBeforePoints()).isEmpty();
        assertThat(section(hidden).cannotSay()).anyMatch(missing -> missing.contains("a load is unknown"));
    }

    @Test
    void theSamePlanIsComparedRepByRep() {
        double[] watts = blocks(600, 150, 480, 270, 180, 130, 480, 270, 180, 130, 480, 240, 300, 130);
        double[] then = blocks(600, 150, 480, 270, 180, 130, 480, 270, 180, 130, 480, 268, 300, 130);
        World world = world();
        for (String id : List.of("i10", "i20")) {
            LocalDateTime start = id.equals("i10") ? BEFORE : SUNDAY;
            double[] power = id.equals("i10") ? then : watts;
            world.with(
                            Draft.of(id, start, "Threshold 3x8", "Ride")
                                    .fulfils("p" + id)
                                    .recorded()
                                    .seconds(power.length)
                                    .detail(interval(600, 480), interval(1260, 480), interval(1920, 480)),
                            ride(id, power, beats(power.length, 150)))
                    .with(workout(
                            "p" + id,
                            start.toLocalDate(),
                            80,
                            step(Role.WARM_UP, 600, 140, 160),
                            step(Role.WORK, 480, 265, 280),
                            step(Role.RECOVERY, 180, 130, 130),
                            step(Role.WORK, 480, 265, 280),
                            step(Role.RECOVERY, 180, 130, 130),
                            step(Role.WORK, 480, 265, 280)));
        }
        TrainingAnswer data = world.data(question(Optional.of("threshold"), Optional.of("2026-03-08"), "before"));
        assertThat(section(data).partsBy()).isEqualTo("reps");
        assertThat(section(data).outputBy()).isEqualTo("power");
        assertThat(section(data).session().parts())
                .extracting(SidePart::powerWatts)
                .extracting(watt -> watt.orElse(0))
                .containsExactly(270.0, 270.0, 240.0);
        // 240/270 and 268/270.
        assertThat(section(data).session().fadePercent()).hasValueCloseTo(-11.11, within(0.01));
        assertThat(section(data).fadeChangePoints()).hasValueCloseTo(-10.37, within(0.01));
    }

    @Test
    void twoSportsAreNotHeldAgainstEachOther() {
        double[] watts = blocks(5400, 180);
        World world = pair(longRun("i20", SUNDAY), 2.7, 160, 0)
                .with(
                        Draft.of("i30", BEFORE.plusDays(1), "Endurance", "Ride")
                                .recorded()
                                .seconds(5400)
                                .detail(),
                        ride("i30", watts, beats(5400, 130)));
        var answer = world.ask(ids("i20", "i30"));
        var data = (TrainingAnswer) answer.data();
        assertThat(data.headline()).startsWith("Two sports");
        assertThat(section(data).outputBy()).isEqualTo("none");
        assertThat(section(data).fadeChangePoints()).isEmpty();
        assertThat(section(data).differences()).isEmpty();
        assertThat(answer.text()).contains("load 50").doesNotContain("| Third |");
    }

    @Test
    void severalThatFitAreListedAndNoneIsGuessed() {
        World world = pair(longRun("i20", SUNDAY), 2.7, 160, 0)
                .with(longRun("i5", BEFORE.minusDays(14)).done());
        var several = catchThrowableOfType(
                InvalidQuestion.class,
                () -> world.ask(question(Optional.empty(), Optional.of("2026-03-08"), "long run")));
        assertThat(several.code()).isEqualTo("ambiguous_activity");
        assertThat(several.cause()).contains("i10 of Sunday 22 February 2026").contains("i5 of");
        var nothing = catchThrowableOfType(
                InvalidQuestion.class,
                () -> world.ask(question(Optional.empty(), Optional.of("2026-03-08"), "2026-02-23")));
        assertThat(nothing.code()).isEqualTo("nothing_matches");
        assertThat(nothing.cure()).contains("i10 of Sunday 22 February 2026, Run");
        assertThat(catchThrowableOfType(InvalidQuestion.class, () -> world.ask(ids("i20", "i20")))
                        .cause())
                .contains("Both arguments name activity i20");
        assertThat(catchThrowableOfType(InvalidQuestion.class, () -> question(Optional.empty(), Optional.empty(), "i1"))
                        .code())
                .isEqualTo("contradictory_arguments");
    }

    @Test
    void aWithheldSessionIsNotRead() {
        World world = pair(longRun("i20", SUNDAY), 2.7, 160, 0).with(withheld("i9", BEFORE.minusDays(1)));
        var refused = catchThrowableOfType(InvalidQuestion.class, () -> world.ask(ids("i20", "i9")));
        assertThat(refused.code()).isEqualTo("strava_withheld");
        assertThat(refused.cause()).contains("i9").contains("Saturday 21 February 2026");
    }

    @Test
    void beforeIsTheLastOfTheSameName() {
        World world = pair(longRun("i20", SUNDAY), 2.7, 160, 0)
                .with(
                        longRun("i5", BEFORE.minusDays(14)).done(),
                        Draft.of("i12", BEFORE.plusDays(3), "Tempo", "Run").done());
        assertThat(section(world.data(ids("i20", "before"))).against().id()).isEqualTo("i10");
    }

    @Test
    void twoIdsTakeTwoWavesADayThreeAndNoCallPerActivity() {
        World world = pair(longRun("i20", SUNDAY), 2.7, 160, 0);
        world.ask(ids("i20", "i10"));
        assertThat(world.waves).hasSize(2);
        assertThat(world.calls).hasSize(8).containsOnlyOnce("activities", "events", "days");
        World searched = pair(longRun("i20", SUNDAY), 2.7, 160, 0);
        searched.ask(question(Optional.empty(), Optional.of("2026-03-08"), "2026-02-22"));
        assertThat(searched.waves).hasSize(3);
        assertThat(searched.calls).hasSize(8);
    }
}
