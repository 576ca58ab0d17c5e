package io.github.intervalscoach.intents.analyzerace;

import static io.github.intervalscoach.intents.analyzerace.World.TODAY;
import static io.github.intervalscoach.intents.analyzerace.World.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection;
import io.github.intervalscoach.intents.analyzerace.answer.Include;
import io.github.intervalscoach.intents.analyzerace.answer.RaceAnswer;
import io.github.intervalscoach.intents.analyzerace.answer.RaceRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RaceRunTest {
    private static final double[] EVEN = {4, 4, 4};

    private static ExecutionSection execution(RaceAnswer answer) {
        return answer.execution().orElseThrow();
    }

    @Test
    void slowerUphillIsEvenWhenTheEffortIs() {
        var answer = new World()
                .race("r1", 3, 9_600, 2_400)
                .recording("r1", 800, new double[] {4.2, 4.2, 3.6}, EVEN)
                .named("r1");

        var fade = execution(answer).lastAgainstFirst().orElseThrow();
        assertThat(fade.by()).isEqualTo("grade_adjusted_speed");
        assertThat(fade.verdict()).isEqualTo("even");
        assertThat(answer.headline()).contains("evenly paced").doesNotContain("Session");
    }

    @Test
    void eightPercentSlowerAtTheEndIsAFade() {
        var answer = new World()
                .race("r1", 3, 9_600, 2_400)
                .recording("r1", 800, EVEN, new double[] {4, 4, 3.68})
                .named("r1");

        // By course thirds of equal speed the cuts are those of time, so the oracle is 3.68 / 4 - 1.
        assertThat(execution(answer).lastAgainstFirst().orElseThrow().percent()).isCloseTo(-8, within(0.1));
        assertThat(answer.headline()).contains("faded");
        assertThat(answer.evidence()).extracting(RuleCited::rule).contains("RACE-2");
    }

    /** 24 km at 4 m/s, the last 8 km at a level 3.6: 500 s at 4 and 2000 s at 3.6 are 3.68, 8 % below 4. */
    @Test
    void theLastTenKilometersAreHeldAgainstTheFirstTen() {
        var answer = new World()
                .race("r1", 3, 24_000, 6_000)
                .recording("r1", 2_000, EVEN, new double[] {4, 4, 3.6})
                .named("r1", Include.ENDS);

        var ends = execution(answer).ends().orElseThrow();
        assertThat(ends.length()).isEqualTo("10_km");
        assertThat(ends.first().meters().orElseThrow()).isCloseTo(10_000, within(5.0));
        assertThat(ends.last().meters().orElseThrow()).isCloseTo(10_000, within(5.0));
        assertThat(ends.lastAgainstFirst().orElseThrow().percent()).isCloseTo(-8, within(0.1));
        assertThat(ends.lastAgainstFirst().orElseThrow().verdict()).isEqualTo("fade");
        assertThat(answer.evidence()).extracting(RuleCited::rule).contains("RACE-15");
    }

    @Test
    void aShorterCourseHasQuarters() {
        var ends = execution(new World()
                        .race("r1", 3, 9_600, 2_400)
                        .recording("r1", 800, EVEN, EVEN)
                        .named("r1", Include.ENDS))
                .ends()
                .orElseThrow();

        assertThat(ends.length()).isEqualTo("quarter");
        assertThat(ends.first().meters().orElseThrow()).isCloseTo(2_400, within(5.0));
        assertThat(ends.lastAgainstFirst().orElseThrow().verdict()).isEqualTo("even");
    }

    @Test
    void endsAreShownWhenAskedForAndOnlyOfWhatWasRecorded() {
        var world = new World().race("r1", 3, 24_000, 6_000);

        assertThat(execution(world.named("r1", Include.ENDS)).ends()).isEmpty();
        assertThat(execution(world.recording("r1", 2_000, EVEN, EVEN).named("r1"))
                        .ends())
                .isEmpty();
    }

    @Property(tries = 40)
    void partsOfTheCourseAddUpToIt(
            @ForAll @DoubleRange(min = 2, max = 6) double first, @ForAll @DoubleRange(min = 2, max = 6) double last) {
        var thirds = execution(new World()
                        .race("r1", 3, 9_600, 2_400)
                        .recording("r1", 800, new double[] {first, 4, last}, EVEN)
                        .named("r1"))
                .thirds();

        assertThat(thirds.stream()
                        .mapToInt(ExecutionSection.CoursePart::seconds)
                        .sum())
                .isEqualTo(2_400);
        assertThat(thirds.stream().mapToDouble(p -> p.meters().orElseThrow()).sum())
                .isCloseTo(800 * (first + 4 + last), within(2.0));
    }

    /** 9:51 at 4 km of a 10 km at 4 m/s: every third took a third of the 2500 s in motion. */
    @Test
    void aLongStopOnTheWayIsNamedAndOnNoClock() {
        var world = new World().stopped("r1", 3, 10_000, 2_500, 3_091).standing("r1", 2_500, 1_000, 591);

        var answer = world.named("r1");
        var race = execution(answer);

        assertThat(race.whole().raceSeconds()).hasValue(2_500);
        assertThat(race.thirds())
                .extracting(ExecutionSection.CoursePart::seconds)
                .allMatch(s -> Math.abs(s - 833) <= 1);
        assertThat(race.lastAgainstFirst().orElseThrow().verdict()).isEqualTo("even");
        assertThat(race.stops()).singleElement().satisfies(stop -> {
            assertThat(stop.seconds()).isEqualTo(591);
            assertThat(stop.where()).isEqualTo("course");
            assertThat(stop.atMeters()).hasValue(4_000);
        });
        assertThat(answer.dataQuality()).extracting(DataNote::code).contains("long_stops");
        assertThat(answer.confidence()).isNotEqualTo(Confidence.HIGH);
    }

    @Test
    void aPausedRecorderStandsAsLongAsItIsSilentAndTheThirdsAddUpToTheTime() {
        var race = execution(new World()
                .stopped("r1", 3, 10_000, 2_500, 3_091)
                .silent("r1", 2_500, 1_000, 591)
                .named("r1"));

        assertThat(race.stops())
                .singleElement()
                .satisfies(s -> assertThat(s.seconds()).isEqualTo(591));
        assertThat(race.thirds().stream()
                        .mapToInt(ExecutionSection.CoursePart::seconds)
                        .sum())
                .isEqualTo(2_500);
    }

    /** 3.04 % is shown as 3.0, and 3 % is even; 3.10 % is not. */
    @Test
    void aVerdictNeverContradictsTheNumberBesideIt() {
        assertThat(levelVerdict(3.8784)).isEqualTo("even");
        assertThat(levelVerdict(3.876)).isEqualTo("slight_fade");
    }

    private static String levelVerdict(double last) {
        return execution(new World()
                        .race("r1", 3, 9_600, 2_400)
                        .recording("r1", 800, EVEN, new double[] {4, 4, last})
                        .named("r1"))
                .lastAgainstFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void onlyAfterTheFinishIsALongStopARecorderLeftRunning() {
        var answer = new World()
                .stopped("r1", 3, 10_000, 2_500, 3_091)
                .standing("r1", 2_500, 2_500, 591)
                .named("r1");

        assertThat(execution(answer).stops().get(0).where()).isEqualTo("end");
        assertThat(answer.dataQuality())
                .extracting(DataNote::code)
                .contains("recorder_ran_on")
                .doesNotContain("long_stops");
    }

    @Test
    void aStopThatNoRecordingShowsIsNotTakenForALateRecorder() {
        assertThat(new World()
                        .stopped("r1", 3, 10_000, 2_500, 3_091)
                        .named("r1")
                        .dataQuality())
                .extracting(DataNote::code)
                .contains("stops_unplaced")
                .doesNotContain("recorder_ran_on");
    }

    @Test
    void aShortStopIsPartOfTheTimeAndOfItsThird() {
        var answer = new World()
                .stopped("r1", 3, 10_000, 2_500, 2_560)
                .standing("r1", 2_500, 1_000, 60)
                .named("r1");

        assertThat(execution(answer).whole().raceSeconds()).hasValue(2_560);
        assertThat(execution(answer).thirds().get(1).seconds()).isBetween(892, 894);
    }

    @Test
    void anOldRaceHasTheFormOfItsOwnMorning() {
        var world = new World()
                .race("r1", 400, 10_000, 2_400)
                .fitness(401, 60, 45)
                .fitness(400, 61, 60)
                .fitness(1, 30, 90);

        var morning = execution(world.named("r1")).morning().orElseThrow();

        assertThat(morning.readOn()).isEqualTo(TODAY.minusDays(401));
        assertThat(morning.formPoints()).isEqualTo(15);
        assertThat(world.calls).contains("wellness to " + TODAY.minusDays(401));
    }

    @Test
    void similarRacesComeFromOneList() {
        var world = new World()
                .race("near", 300, 10_200, 2_550)
                .race("other", 200, 5_000, 1_150)
                .race("new", 2, 10_000, 2_400)
                .race("old", 1_300, 10_000, 2_300);
        world.session("training", World.ID, 50, "Run", false, 10_000, 2_350, OptionalInt.empty());
        world.session("foreign", "i1002", 60, "Run", true, 10_000, 2_000, OptionalInt.empty());

        var similar = execution(world.named("new")).similar();

        assertThat(similar.races())
                .extracting(ExecutionSection.SimilarRace::activityId)
                .containsExactly("near");
        assertThat(similar.races().get(0).speedDifferencePercent()).isEqualTo(4.2);
        assertThat(similar.verdict()).contains("faster");
        assertThat(world.calls).filteredOn("activities"::equals).hasSize(1);
    }

    @Test
    void aLoggedZeroIsNotAMissingLog() {
        var logged = new World().session("r1", World.ID, 1, "Run", true, 10_000, 2_400, OptionalInt.of(0));
        var missing = new World().race("r1", 1, 10_000, 2_400);
        var asked = question(Optional.of("r1"), Optional.empty(), Optional.empty(), OptionalInt.empty());

        assertThat(logged.answer(asked).text()).contains("carbohydrate 0 g logged");
        assertThat(missing.answer(asked).text()).contains("fuelling not logged");
        assertThat(execution(missing.ask(asked)).whole().carbohydrateGrams()).isEmpty();
    }

    @Test
    void withoutARecordingPacingCannotBeRead() {
        var answer = new World().race("r1", 3, 10_000, 2_400).named("r1");

        assertThat(answer.headline()).contains("pacing cannot be read");
        assertThat(execution(answer).lastAgainstFirst()).isEmpty();
        assertThat(answer.dataQuality()).extracting(DataNote::code).contains("no_recording", "no_fitness");
    }

    @Test
    void easyDaysFollowTheDistanceOnFootAndTheHoursOnWheels() {
        assertThat(execution(new World().race("r1", 3, 42_195, 12_000).named("r1"))
                        .recovery()
                        .most())
                .isEqualTo(14);
        var ride = new World().session("r1", World.ID, 3, "Ride", true, 100_000, 11_000, OptionalInt.empty());
        assertThat(execution(ride.named("r1")).recovery().least()).isEqualTo(3);
    }

    @Test
    void aRaceOfTheCalendarIsOneThoughTheSessionIsNotFlagged() {
        var world = new World();
        world.session("r1", World.ID, 10, "Run", false, 10_000, 2_400, OptionalInt.empty());
        world.event("e1", Category.RACE_B, -10, "Run", 2_500, OptionalDouble.of(70));

        var answer = world.named("e1");

        assertThat(answer.race().orElseThrow().known()).isEqualTo("calendar");
        assertThat(answer.race().orElseThrow().priority()).contains("b");
        assertThat(execution(answer).planned().orElseThrow().seconds()).hasValue(2_500);
    }

    @Test
    void aSessionThatOnlyTheQuestionCallsARaceIsSaidSo() {
        var world = new World();
        world.session("t1", World.ID, 10, "Run", false, 10_000, 2_400, OptionalInt.empty());

        assertThat(world.on(TODAY.minusDays(10)).dataQuality())
                .extracting(DataNote::code)
                .contains("not_marked");
    }

    @Test
    void severalAreListedAndNoneIsGuessed() {
        var answer = new World()
                .race("r1", 10, 5_000, 1_200)
                .race("r2", 10, 10_000, 2_500)
                .on(TODAY.minusDays(10));

        assertThat(answer.candidates()).extracting(RaceRef::activityId).contains(Optional.of("r1"), Optional.of("r2"));
        assertThat(answer.execution()).isEmpty();
    }

    @Test
    void aDayWithoutARaceNamesTheNearestBehindAndAhead() {
        var answer = new World()
                .race("r1", 100, 5_000, 1_200)
                .event("e1", Category.RACE_A, 40, "Run", 5_400, OptionalDouble.empty())
                .on(TODAY.minusDays(30));

        assertThat(answer.candidates()).hasSize(2);
        assertThat(answer.headline()).contains("nearest");
        assertThat(answer.dataQuality()).extracting(DataNote::code).contains("searched");
    }

    @Test
    void aWithheldSessionOfTheDayIsSaid() {
        var answer = new World().withheld(30).on(TODAY.minusDays(30));

        assertThat(answer.dataQuality()).extracting(DataNote::code).contains("strava_withheld");
    }

    @Test
    void aRaceOlderThanSixtyDaysIsFoundByName() {
        assertThat(new World()
                        .race("r1", 700, 10_000, 2_400)
                        .named("session R1")
                        .execution())
                .isPresent();
    }

    @Test
    void anEmptyAccountSaysThatNothingIsLogged() {
        var answer = new World().usual();

        assertThat(answer.headline()).contains("No race found");
        assertThat(answer.dataQuality().get(0).effect()).contains("cannot say");
    }

    @Test
    void aRaceThatWasRunHasNoDistanceToPredict() {
        var world = new World().race("r1", 3, 10_000, 2_400);
        var asked = question(Optional.of("r1"), Optional.empty(), Optional.of("10 km"), OptionalInt.empty());

        assertThat(catchThrowableOfType(InvalidQuestion.class, () -> world.ask(asked))
                        .code())
                .isEqualTo("contradictory_arguments");
    }
}
