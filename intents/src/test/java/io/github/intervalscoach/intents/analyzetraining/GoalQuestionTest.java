package io.github.intervalscoach.intents.analyzetraining;

import static io.github.intervalscoach.intents.analyzetraining.Sessions.wellness;
import static io.github.intervalscoach.intents.analyzetraining.Sessions.world;
import static io.github.intervalscoach.intents.analyzetraining.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.GoalSection;
import io.github.intervalscoach.intents.analyzetraining.answer.GoalSection.Verdict;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.wellness.DayLock;
import io.github.intervalscoach.intents.model.wellness.SportEstimate;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intents.port.Ports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A goal and a day, held against what the athlete did before. */
class GoalQuestionTest {
    private static final double WATTS_PER_DAY = 0.1;
    private static final double WATTS_YESTERDAY = 250;

    /** The estimate rises by a watt in ten days, day after day, and fitness stays. */
    private static World rising(int days) {
        World world = world();
        for (int ago = 1; ago <= days; ago++) {
            LocalDate day = TODAY.minusDays(ago);
            world.with(Draft.of("i" + ago, day.atTime(8, 0), "Ride", "Ride").done());
            world.eating(estimate(day, WATTS_YESTERDAY - WATTS_PER_DAY * (ago - 1)));
        }
        return world;
    }

    private static WellnessRecord estimate(LocalDate day, double watts) {
        return new WellnessRecord(
                wellness(day, 50, 50, 50),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new SportEstimate(
                        "Ride", OptionalDouble.of(watts), OptionalDouble.empty(), OptionalDouble.empty())),
                DayLock.OPEN,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Question goal(String goal, String to) {
        return new Question(
                Optional.empty(),
                Optional.of(goal),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(to),
                View.GOAL,
                OptionalInt.empty(),
                List.of(),
                Detail.STANDARD);
    }

    private static Answer ask(World world, String goal, String to) {
        Ports few = world.ports();
        var ports = new Ports(
                few.athleteProfiles(),
                few.trainingLog(),
                few.wellnessLog(),
                few.calendar(),
                few.library(),
                few.activitySearch(),
                few.activityInsight(),
                new BestOnRecord(240, "i9", List.of()),
                few.rawFiles(),
                few.profileSettings(),
                few.roster(),
                few.gearLog(),
                few.routes(),
                few.weather());
        return new AnalyzeTraining().answer(goal(goal, to), ports, Now.on(TODAY));
    }

    private static GoalSection section(Answer answer) {
        return ((TrainingAnswer) answer.data()).goal().orElseThrow();
    }

    /** Over 100 days the estimate always rose by 10 W; the week's median lies three days, 0.3 W, behind. */
    @ParameterizedTest
    @CsvSource({"255 W, IN_REACH", "259 W, IN_REACH", "261 W, BEYOND_RECORD", "300 W, BEYOND_RECORD"})
    void aGoalIsHeldAgainstOwnRises(String goal, Verdict verdict) {
        var found = section(ask(rising(600), goal, "in 100 days"));

        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.rises().orElseThrow().best()).isEqualTo(10, within(0.05));
        assertThat(found.rises().orElseThrow().apart())
                .isLessThan(found.rises().orElseThrow().windows());
        assertThat(found.standing().current()).hasValue(249.7);
    }

    @Test
    void aRiseOnlyOfTheBestStretchIsTheEdge() {
        World world = rising(600);
        for (int ago = 601; ago <= 700; ago++) {
            LocalDate day = TODAY.minusDays(ago);
            world.with(Draft.of("i" + ago, day.atTime(8, 0), "Ride", "Ride").done());
            world.eating(estimate(day, 150));
        }

        var found = section(ask(world, "265 W", "in 100 days"));

        assertThat(found.verdict()).isEqualTo(Verdict.EDGE_OF_HISTORY);
        assertThat(found.requiredChange()).hasValue(15.3);
    }

    @Test
    void theBluntAnswerSaysNoFirstAndWhatWouldHaveToChange() {
        var answer = ask(rising(600), "300 W", "in 100 days");

        assertThat(answer.text())
                .startsWith("**No, not on your record: 300 W FTP by Tue 23 Jun 2026 takes +50 W in 100 days;"
                        + " your best over as many was +10 W**")
                .contains("a month (30 days) +15 W", "a later day: ", "GOAL-1", "nothing planned with a load");
    }

    @Test
    void twoStretchesApartAreTooFewToJudgeBy() {
        var answer = ask(rising(250), "255 W", "in 100 days");

        assertThat(section(answer).verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(section(answer).rises()).isEmpty();
        assertThat(section(answer).likelyLow()).isEmpty();
        assertThat(answer.text()).contains("Cannot say", "300 days on record");
    }

    @Test
    void whatIsThereAlreadyIsNoGoal() {
        var answer = ask(rising(600), "240 W", "in 100 days");

        assertThat(section(answer).verdict()).isEqualTo(Verdict.REACHED);
        assertThat(answer.text()).startsWith("**Already there: 250 W now, 240 W FTP wanted**");
    }

    @Test
    void aFitnessThatTakesMoreLoadThanEverHeldIsBeyondTheRecord() {
        var found = section(ask(rising(600), "fitness 80", "in 100 days"));

        assertThat(found.verdict()).isEqualTo(Verdict.BEYOND_RECORD);
        // (80 − 50·e^(−100/42)) / (1 − e^(−100/42)) = 83.06 a day, 581 a week; at 50 points an hour 11.6 h
        assertThat(found.load().neededForFitness()).hasValue(581);
        assertThat(found.load().neededHours()).hasValue(11.6);
        assertThat(found.load().now()).hasValue(350);
    }

    @Test
    void ofPaceNoHistoryIsKept() {
        var answer = ask(rising(600), "4:00/km", "in 100 days");

        assertThat(section(answer).verdict()).isEqualTo(Verdict.CANNOT_SAY);
        assertThat(answer.text()).contains("set 4:10/km", "−10 s/km");
    }

    @ParameterizedTest
    @CsvSource({
        "300, in 3 months, unknown_goal",
        "faster, in 3 months, unknown_goal",
        "0:00/km, in 3 months, unknown_goal",
        "300 W, yesterday, invalid_range",
        "300 W, in 9 days, invalid_range",
        "300 W, in 3 years, unknown_date"
    })
    void whatIsNoGoalIsRefusedWithACure(String goal, String to, String code) {
        assertThatThrownBy(() -> ask(rising(30), goal, to)).isInstanceOfSatisfying(InvalidQuestion.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.cure()).isNotBlank();
        });
    }

    @Test
    void everythingIsAskedAtOnceAfterTheAthlete() {
        World world = rising(30);

        ask(world, "300 W", "in 3 months");

        assertThat(world.waves).hasSize(2);
        assertThat(world.calls).doesNotHaveDuplicates();
    }
}
