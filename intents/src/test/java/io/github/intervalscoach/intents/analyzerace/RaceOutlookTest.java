package io.github.intervalscoach.intents.analyzerace;

import static io.github.intervalscoach.intents.analyzerace.World.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzerace.answer.Include;
import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection;
import io.github.intervalscoach.intents.analyzerace.answer.RaceAnswer;
import io.github.intervalscoach.intents.analyzerace.answer.RaceWeekSection;
import io.github.intervalscoach.intents.analyzerace.answer.RaceWeekSection.TaperDay;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RaceOutlookTest {
    private static PredictionSection prediction(RaceAnswer answer) {
        return answer.prediction().orElseThrow();
    }

    private static RaceWeekSection week(RaceAnswer answer) {
        return answer.raceWeek().orElseThrow();
    }

    private static double share(PredictionSection outlook) {
        var time = outlook.time().orElseThrow();
        return (time.highSeconds() - time.lowSeconds()) / time.middleSeconds();
    }

    /** S-46 of the scientific reference: Riegel makes 41:41.92 of 20:00 over half the distance. */
    @Test
    void riegelsWorkedExampleIsOneOfTheModels() {
        var answer = new World().race("r1", 20, 5_000, 1_200).over("10 km");

        assertThat(prediction(answer).models())
                .filteredOn(m -> m.model().equals("riegel"))
                .singleElement()
                .satisfies(m -> assertThat(m.seconds()).hasValue(2_502));
        assertThat(prediction(answer).time().orElseThrow().lowSeconds()).isLessThan(2_502);
        assertThat(prediction(answer).time().orElseThrow().highSeconds()).isGreaterThan(2_502);
    }

    @Test
    void onlyShortRacesMakeAWiderAndLessSureRange() {
        var near = new World().race("r1", 20, 10_000, 2_500).over("half marathon");
        var far = new World().race("r1", 20, 3_000, 680).over("half marathon");

        assertThat(share(prediction(far))).isGreaterThan(share(prediction(near)));
        assertThat(far.confidence()).isEqualTo(Confidence.LOW);
        assertThat(near.confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void oldEvidenceIsLessSure() {
        assertThat(new World()
                        .race("r1", 10, 20_000, 5_400)
                        .over("half marathon")
                        .confidence())
                .isEqualTo(Confidence.HIGH);
        assertThat(new World()
                        .race("r1", 120, 20_000, 5_400)
                        .over("half marathon")
                        .confidence())
                .isEqualTo(Confidence.LOW);
        assertThat(prediction(new World().race("r1", 200, 20_000, 5_400).over("half marathon"))
                        .time())
                .isEmpty();
    }

    @Test
    void trainingIsAFloorAndNoPrediction() {
        var world = new World();
        world.curves.ran(10_000, 2_900);
        world.curves.ran(15_000, 4_500);

        var answer = world.over("half marathon");

        assertThat(answer.headline()).startsWith("Cannot say");
        assertThat(prediction(answer).time()).isEmpty();
        assertThat(prediction(answer).floor().orElseThrow().distanceMeters()).isEqualTo(15_000);
        assertThat(answer.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void theRunOfATriathlonIsNoEvidence() {
        var world = new World().race("run", 20, 10_000, 2_700);
        world.session("bike", World.ID, 20, "Ride", true, 40_000, 4_000, OptionalInt.empty());

        var answer = world.over("half marathon");

        assertThat(prediction(answer).time()).isEmpty();
        assertThat(answer.dataQuality()).extracting(DataNote::code).contains("multisport");
    }

    @Test
    void onWheelsPowerIsPredictedAndNoTime() {
        var world = new World();
        int[] seconds = {300, 720, 1_200, 1_800, 3_600, 7_200, 14_400};
        for (int s : seconds) {
            // A power law with exponent -0.08 through 300 W of 20 min.
            world.curves.rode(s, 300 * StrictMath.pow(s / 1_200.0, -0.08));
        }

        var answer = world.lasting(120);

        var power = prediction(answer).power().orElseThrow();
        assertThat(power.lowWatts()).isCloseTo(259.9, within(1.0));
        assertThat(power.highWatts()).isCloseTo(259.9, within(1.0));
        assertThat(prediction(answer).time()).isEmpty();
        assertThat(answer.headline()).contains("power, not a time");
    }

    @Test
    void aRaceOfSeveralSportsIsNotTakenForARide() {
        var world = new World().race("r1", 20, 10_000, 2_500);
        world.curves.rode(14_400, 200);
        world.event("e1", Category.RACE_A, 9, "Ride", 5 * 3600, OptionalDouble.of(300), "Lake half distance");

        var answer = world.named("e1");

        assertThat(answer.headline()).contains("Several sports").contains("no time");
        assertThat(prediction(answer).power()).isEmpty();
        assertThat(answer.dataQuality()).extracting(DataNote::code).contains("several_sports");
        assertThat(answer.raceWeek()).isPresent();
    }

    @Test
    void aLongSessionOnTheDayBeforeIsToBeRest() {
        var world = new World().fitness(1, 30, 30);
        world.event("e1", Category.RACE_A, 2, "Run", 3_000, OptionalDouble.of(60));
        world.event("w1", Category.WORKOUT, 1, "Run", 6_000, OptionalDouble.of(90));

        var asked = question(Optional.of("e1"), Optional.empty(), Optional.empty(), OptionalInt.empty());

        assertThat(world.answer(asked).text())
                .contains("1 day before, rest instead")
                .doesNotContain("1 days");
    }

    @Test
    void nothingRiddenIsNoPower() {
        assertThat(new World().lasting(120).headline()).startsWith("Cannot say");
    }

    @Test
    void aRaceWithoutADistanceAsksForIt() {
        var world = new World().race("r1", 20, 10_000, 2_500);
        world.event("e1", Category.RACE_A, 40, "Run", 6_000, OptionalDouble.empty());

        assertThat(world.named("e1").dataQuality()).extracting(DataNote::code).contains("no_distance");
        var asked = question(Optional.of("e1"), Optional.empty(), Optional.of("half marathon"), OptionalInt.empty());
        assertThat(prediction(world.ask(asked)).time()).isPresent();
    }

    @Test
    void fuellingIsReportedAndNotPrescribed() {
        var world = new World().race("r1", 20, 21_000, 6_000);
        world.session("a", World.ID, 30, "Run", false, 20_000, 7_200, OptionalInt.of(60));
        world.session("b", World.ID, 40, "Run", false, 20_000, 7_200, OptionalInt.empty());

        var fuelling = prediction(world.over("marathon")).fuelling().orElseThrow();

        assertThat(fuelling.longSessions()).isEqualTo(3);
        assertThat(fuelling.withLog()).isEqualTo(1);
        assertThat(fuelling.medianGramsPerHour()).hasValue(30);
    }

    /** The budget a coach states is what the rows add up to, whatever the race and however late one asks. */
    @Property(tries = 60)
    void theRowsAddUpToTheBudget(
            @ForAll @IntRange(min = 10, max = 150) int fitness,
            @ForAll @IntRange(min = 1, max = 14) int ahead,
            @ForAll @IntRange(min = 20, max = 600) int minutes) {
        var world = new World().fitness(1, fitness, fitness);
        world.event("e1", Category.RACE_A, ahead, "Ride", minutes * 60, OptionalDouble.of(200));

        var table = week(world.named("e1"));

        double rows = table.days().stream()
                .mapToDouble(d -> d.budgetLoadPoints().orElse(0))
                .sum();
        assertThat(table.budgetLoadPoints().orElseThrow()).isEqualTo(rows);
        long budgeted = table.days().stream()
                .filter(d -> d.budgetLoadPoints().isPresent())
                .count();
        // The cut is what the sum says it is, but for rows rounded to whole points.
        assertThat(100 * (1 - rows / (budgeted * fitness)))
                .isCloseTo(table.cutPercent().orElseThrow(), within(1 + 50.0 / fitness));
    }

    @Test
    void aWholeTaperCutsHalf() {
        var world = new World().fitness(1, 70, 70);
        world.event("e1", Category.RACE_A, 14, "Ride", 4 * 3600, OptionalDouble.of(250));

        assertThat(week(world.named("e1")).cutPercent()).hasValue(50);
        assertThat(week(world.named("e1")).taperDays()).isEqualTo(14);
    }

    @Test
    void aLongRideThreeDaysBeforeIsFlaggedAndNothingIsWritten() {
        var world = new World().fitness(1, 70, 75);
        world.event("e1", Category.RACE_A, 9, "Ride", 3 * 3600, OptionalDouble.of(200));
        world.event("w1", Category.WORKOUT, 6, "Ride", 4 * 3600, OptionalDouble.of(210));
        world.event("w2", Category.WORKOUT, 2, "Ride", 3600, OptionalDouble.of(60));

        var answer = world.named("e1");

        assertThat(week(answer).days().stream().filter(TaperDay::lateLong))
                .singleElement()
                .satisfies(day -> assertThat(day.daysToGo()).isEqualTo(3));
        assertThat(answer.alerts()).extracting(Alert::rule).containsExactly("RACE-12");
        assertThat(answer.nextActions())
                .extracting(NextAction::tool)
                .allMatch(tool -> tool.startsWith("analyze_") || tool.startsWith("assess_"));
        var asked = question(Optional.of("e1"), Optional.empty(), Optional.empty(), OptionalInt.empty());
        assertThat(world.answer(asked).text()).contains("no longer than").contains("nothing is changed");
    }

    /** The oracle is the recursion written out: X + (L - X) * (1 - e^(-1/tau)), day by day. */
    @Test
    void formOnRaceMorningIsThatOfWhatIsPlanned() {
        var world = new World().fitness(1, 70, 75);
        world.event("e1", Category.RACE_A, 3, "Ride", 3 * 3600, OptionalDouble.of(200));
        world.event("w1", Category.WORKOUT, 1, "Ride", 3600, OptionalDouble.of(100));
        double fitness = 70;
        double fatigue = 75;
        for (double load : new double[] {0, 100, 0}) {
            fitness += (load - fitness) * (1 - StrictMath.exp(-1 / 42.0));
            fatigue += (load - fatigue) * (1 - StrictMath.exp(-1 / 7.0));
        }

        assertThat(week(world.named("e1")).morning().orElseThrow().asPlannedPoints())
                .isCloseTo(fitness - fatigue, within(0.051));
    }

    @Test
    void aBRaceHasThreeEasierDaysAndACRaceNone() {
        var b = new World().fitness(1, 70, 75).event("e1", Category.RACE_B, 6, "Run", 3_000, OptionalDouble.of(60));
        var c = new World().fitness(1, 70, 75).event("e1", Category.RACE_C, 6, "Run", 3_000, OptionalDouble.of(60));

        assertThat(week(b.named("e1")).days().stream()
                        .filter(d -> d.budgetLoadPoints().isPresent()))
                .hasSize(3);
        assertThat(week(c.named("e1")).budgetLoadPoints()).isEmpty();
    }

    @Test
    void onlyIllnessOrInjuryQuestionsTheStart() {
        var world = new World().fitness(1, 70, 140);
        world.event("e1", Category.RACE_A, 3, "Run", 3_000, OptionalDouble.of(60));
        assertThat(world.named("e1").alerts()).isEmpty();

        world.event("s1", Category.SICK, 0, "Run", 0, OptionalDouble.empty());
        assertThat(world.named("e1").alerts()).extracting(Alert::rule).containsExactly("ILL-1");
    }

    @Test
    void withoutFitnessThereIsNoBudgetAndThatIsSaid() {
        var world = new World().event("e1", Category.RACE_A, 9, "Run", 3_000, OptionalDouble.of(60));

        var answer = world.named("e1");

        assertThat(week(answer).budgetLoadPoints()).isEmpty();
        assertThat(week(answer).morning()).isEmpty();
        assertThat(answer.dataQuality()).extracting(DataNote::code).contains("no_fitness");
    }

    @Test
    void theTableOfARaceFarAwayIsGivenWhenAskedFor() {
        var world = new World().fitness(1, 70, 75);
        world.event("e1", Category.RACE_A, 50, "Ride", 3 * 3600, OptionalDouble.of(200));

        assertThat(world.named("e1").raceWeek()).isEmpty();
        assertThat(week(world.named("e1", Include.RACE_WEEK)).days()).hasSize(10);
    }

    @Test
    void anUnknownDistanceSaysWhichAreKnown() {
        assertThat(catchThrowableOfType(InvalidQuestion.class, () -> new World().over("far"))
                        .cure())
                .contains("half marathon");
    }
}
