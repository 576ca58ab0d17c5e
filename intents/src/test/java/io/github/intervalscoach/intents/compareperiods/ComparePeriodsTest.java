package io.github.intervalscoach.intents.compareperiods;

import static io.github.intervalscoach.intents.compareperiods.World.ID;
import static io.github.intervalscoach.intents.compareperiods.World.TODAY;
import static io.github.intervalscoach.intents.compareperiods.World.found;
import static io.github.intervalscoach.intents.compareperiods.World.nothing;
import static io.github.intervalscoach.intents.compareperiods.World.question;
import static io.github.intervalscoach.intents.compareperiods.World.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.compareperiods.answer.Chance;
import io.github.intervalscoach.intents.compareperiods.answer.ComparisonAnswer;
import io.github.intervalscoach.intents.compareperiods.answer.Difference;
import io.github.intervalscoach.intents.compareperiods.answer.Side;
import io.github.intervalscoach.intents.compareperiods.answer.Verdict;
import io.github.intervalscoach.intents.model.CalendarEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ComparePeriodsTest {
    /** Load from Sunday back to Monday, in no pattern that neighbours share. */
    private static final double[] WEEK = {70, 160, 0, 120, 40, 110, 0};

    /** The usual week, day by day, from {@code from} days ago to {@code to} days ago. */
    private static World usual(int from, int to) {
        return usual(new World(), from, to, 1);
    }

    private static World usual(World world, int from, int to, double factor) {
        for (int back = from; back >= to; back--) {
            double load = WEEK[back % 7] * factor;
            if (load > 0) {
                world.ride(back, load);
            }
        }
        return world;
    }

    private static Question inFull() {
        return words(Optional.of("2026-03-01..2026-03-14"), Optional.of("before"), Optional.empty(), Detail.FULL);
    }

    private static List<String> codes(ComparisonAnswer answer) {
        return answer.dataQuality().stream().map(DataNote::code).toList();
    }

    @Test
    void nothingAskedMeansTheLastFourteenDaysAgainstTheFourteenBefore() {
        var answer = usual(80, 1).ask();
        assertThat(answer.understood().from()).isEqualTo(TODAY.minusDays(13));
        assertThat(answer.understood().withFrom()).isEqualTo(TODAY.minusDays(27));
        assertThat(answer.understood().withTo()).isEqualTo(TODAY.minusDays(14));
    }

    @Test
    void todayIsNotOverAndIsCutAndSaid() {
        var answer = usual(80, 0).ask();
        assertThat(answer.newer().orElseThrow().doneTo()).isEqualTo(TODAY.minusDays(1));
        assertThat(answer.newer().orElseThrow().days()).isEqualTo(13);
        assertThat(found(answer, Measure.LOAD).nNewer()).isEqualTo(13);
        assertThat(codes(answer)).contains("not_over");
    }

    /** By hand: every day 50 more than the day a fortnight before is 350 more a week. */
    @Test
    void whatAddsUpIsComparedByTheWeek() {
        var world = new World();
        for (int back = 28; back >= 1; back--) {
            world.ride(back, WEEK[back % 7] + (back <= 14 ? 250 : 200));
        }
        Difference load = found(world.ask("2026-03-01..2026-03-14", "before"), Measure.LOAD);
        assertThat(load.change().orElseThrow()).isCloseTo(350, within(0.05));
        assertThat(load.nNewer()).isEqualTo(14);
        assertThat(load.nOlder()).isEqualTo(14);
    }

    @Test
    void differentLengthsOfTheSameTrainingDoNotDiffer() {
        var answer = usual(120, 1).ask("2026-03-01..2026-03-14", "2025-12-21..2026-02-28");
        Difference load = found(answer, Measure.LOAD);
        assertThat(load.change().orElseThrow()).isCloseTo(0, within(0.05));
        assertThat(load.verdict()).isEqualTo(Verdict.WITHIN_NOISE);
        assertThat(answer.evidence())
                .anySatisfy(rule -> assertThat(rule.says()).isEqualTo("14 against 70 days, by the week"));
        assertThat(answer.headline()).startsWith("No real difference");
    }

    @Test
    void aMuchLargerLoadIsReal() {
        var answer = usual(usual(new World(), 80, 15, 1), 14, 1, 6).ask("2026-03-01..2026-03-14", "before");
        Difference load = found(answer, Measure.LOAD);
        assertThat(load.verdict()).isEqualTo(Verdict.REAL);
        assertThat(load.low().orElseThrow()).isPositive();
        assertThat(Math.abs(load.change().orElseThrow()))
                .isGreaterThan(load.detectable().orElseThrow());
        assertThat(answer.headline()).startsWith("Real: load a week +");
    }

    @Test
    void nothingIsEverCalledBetter() {
        String text = usual(usual(new World(), 80, 15, 1), 14, 1, 6)
                .answer(question("2026-03-01..2026-03-14", "before"))
                .text();
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("improve", "better", "fitter");
    }

    /** Monday 16 to Sunday 22 February, two of the seven days by the plan. */
    @Test
    void aRestWeekOfThePlanIsNamedAndTheVerdictWithoutItGiven() {
        var world = new World();
        for (int back = 69; back >= 1; back--) {
            boolean rest = back >= 21 && back <= 27;
            world.planned(back, rest ? 10 : 100).ride(back, rest ? 8 + back % 3 : 100 + back % 3);
        }
        var answer = world.ask("2026-03-01..2026-03-14", "2026-02-15..2026-02-28");
        assertThat(answer.marked()).singleElement().satisfies(mark -> {
            assertThat(mark.kind()).isEqualTo("light_week_planned");
            assertThat(mark.in()).isEqualTo(Side.OLDER);
            assertThat(mark.from()).isEqualTo("2026-02-16");
            assertThat(mark.to()).isEqualTo("2026-02-22");
        });
        assertThat(answer.alerts())
                .singleElement()
                .satisfies(alert ->
                        assertThat(alert.says()).contains("rest or taper week in the plan Mon 16 Feb to Sun 22 Feb"));
    }

    @Test
    void aDifferenceThatIsOnlyTheMarkedDaysSaysSo() {
        var world = new World();
        for (int back = 100; back >= 1; back--) {
            if (back > 28 && back <= 56 && back % 2 == 0) {
                world.event(CalendarEvent.Category.INJURED, back, 1, OptionalDouble.empty());
            } else {
                world.ride(back, 90 + 7 * (back * back % 5));
            }
        }
        var answer = world.ask("2026-02-15..2026-03-14", "2026-01-18..2026-02-14");
        Difference load = found(answer, Measure.LOAD);
        assertThat(load.verdict()).isEqualTo(Verdict.REAL);
        assertThat(load.withoutMarked().orElseThrow().verdict()).isNotEqualTo(Verdict.REAL);
        assertThat(load.withoutMarked().orElseThrow().nOlder()).isEqualTo(14);
        assertThat(answer.headline()).contains("real only with the injured days in the older period");
        assertThat(answer.confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void aWithheldDayIsUnknownUnlessTheLoadModelHasIt() {
        var unknown = usual(80, 1).withheld(3).ask(inFull());
        assertThat(found(unknown, Measure.LOAD).nNewer()).isEqualTo(13);
        assertThat(found(unknown, Measure.TIME).nNewer()).isEqualTo(13);
        assertThat(codes(unknown)).contains("strava_withheld");
        var modelled = usual(80, 1).withheld(3).model(3, 99).ask(inFull());
        assertThat(found(modelled, Measure.LOAD).nNewer()).isEqualTo(14);
        assertThat(found(modelled, Measure.TIME).nNewer()).isEqualTo(13);
    }

    @Test
    void aSessionWithoutALoadIsNotALoadOfZero() {
        var answer = usual(80, 1)
                .session(ID, 2, "WeightTraining", OptionalDouble.empty(), 1800)
                .ask("2026-03-01..2026-03-14", "before");
        assertThat(found(answer, Measure.LOAD).nNewer()).isEqualTo(13);
        assertThat(codes(answer)).contains("without_load");
    }

    @Test
    void whatIsPlannedIsNotDone() {
        var plain = usual(80, 1).ask();
        var planned =
                usual(80, 1).planned(-1, 500).planned(0, 500).planned(3, 500).ask();
        assertThat(planned.differences()).isEqualTo(plain.differences());
        assertThat(planned.newer()).isEqualTo(plain.newer());
    }

    @Test
    void anotherAthletesSessionsCountNowhere() {
        var plain = usual(80, 1).ask();
        var mixed = usual(80, 1)
                .session("i1002", 2, "Ride", OptionalDouble.of(900), 9000)
                .ask();
        assertThat(mixed).isEqualTo(plain);
    }

    @Test
    void daysBeforeTheRecordBeginsAreCutNotRested() {
        var answer = usual(20, 1).ask("2026-03-01..2026-03-14", "before");
        assertThat(answer.older().orElseThrow().days()).isEqualTo(5);
        assertThat(codes(answer)).contains("before_record");
        assertThat(answer.differences()).isEmpty();
        assertThat(answer.headline()).startsWith("Cannot say");
    }

    @Test
    void aPeriodBeforeTheRecordIsSaidWithTheNearestDay() {
        var answer = usual(20, 1).ask("2026-03-01..2026-03-14", "2025-12-01..2025-12-31");
        assertThat(answer.differences()).isEmpty();
        assertThat(answer.older()).isEmpty();
        assertThat(answer.headline()).isEqualTo("Nothing to compare: nothing on record in the older period");
        assertThat(answer.dataQuality())
                .filteredOn(note -> note.code().equals("nothing_on_record"))
                .singleElement()
                .satisfies(note -> assertThat(note.says()).contains("Tuesday 24 February 2026"));
        assertThat(answer.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void anEmptyAccountIsNotARestedOne() {
        var answer = new World().ask();
        assertThat(answer.headline()).isEqualTo("Nothing on record in either period: nothing to compare");
        assertThat(answer.chance()).isEmpty();
        assertThat(answer.evidence()).isEmpty();
    }

    @Test
    void periodsThatShareADayAreRefusedWithACureThatWorks() {
        var refused =
                catchThrowableOfType(InvalidQuestion.class, () -> usual(80, 1).ask("last 14 days", "last 28 days"));
        assertThat(refused.code()).isEqualTo("overlapping_periods");
        String cure = refused.cure().replaceAll(".*with_date (\\S+)\\.$", "$1");
        assertThat(usual(80, 1).ask("last 14 days", cure).understood().withTo()).isEqualTo(TODAY.minusDays(14));
    }

    @Test
    void aPeriodAheadIsRefused() {
        var refused =
                catchThrowableOfType(InvalidQuestion.class, () -> usual(80, 1).ask("next 7 days", "before"));
        assertThat(refused.code()).isEqualTo("window_ahead");
        assertThat(refused.cure()).contains("2026-03-14");
    }

    @Test
    void lastYearMeansTheSameDaysAYearAgo() {
        var answer = usual(500, 1).ask("this year", "last year");
        assertThat(answer.understood().withFrom()).isEqualTo("2025-01-01");
        assertThat(answer.understood().withTo()).isEqualTo("2025-03-14");
    }

    @Test
    void soManyDaysBeforeAreTheOnesJustBefore() {
        var answer = usual(80, 1).ask("2026-03-08..2026-03-14", "the 28 days before");
        assertThat(answer.understood().withFrom()).isEqualTo("2026-02-08");
        assertThat(answer.understood().withTo()).isEqualTo("2026-03-07");
    }

    @Test
    void whichPeriodIsNamedFirstDoesNotMatter() {
        var world = usual(80, 1);
        assertThat(world.ask("2026-02-15..2026-02-28", "2026-03-01..2026-03-14"))
                .isEqualTo(world.ask("2026-03-01..2026-03-14", "2026-02-15..2026-02-28"));
    }

    @Test
    void contradictoryWindowsAreRefused() {
        var refused = catchThrowableOfType(
                InvalidQuestion.class,
                () -> new Question(
                        Optional.empty(),
                        Optional.of("march"),
                        Optional.of("2026-03-01"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Detail.STANDARD));
        assertThat(refused.code()).isEqualTo("contradictory_arguments");
    }

    @Test
    void oneSportCountsItsOwnSessionsOnly() {
        var world = usual(80, 1);
        for (int back = 28; back >= 1; back--) {
            world.session(ID, back, "Run", OptionalDouble.of(30 + back % 4), 1800 + 60 * (back % 4));
        }
        var answer = world.ask(
                words(Optional.of("2026-03-01..2026-03-14"), Optional.empty(), Optional.of("run"), Detail.FULL));
        assertThat(answer.newer().orElseThrow().sessions()).isEqualTo(14);
        assertThat(found(answer, Measure.TIME).newer().orElseThrow()).isCloseTo(3.675, within(0.01));
    }

    @Test
    void aSportNobodyDidListsThoseThatWereDone() {
        var refused = catchThrowableOfType(
                InvalidQuestion.class,
                () -> usual(80, 1)
                        .ask(words(Optional.empty(), Optional.empty(), Optional.of("rowing"), Detail.STANDARD)));
        assertThat(refused.code()).isEqualTo("unknown_sport");
        assertThat(refused.cure()).contains("Ride (");
    }

    /** By hand: ln 60 = 4.094 and ln 40 = 3.689. */
    @Test
    void heartRateVariabilityIsComparedByLogarithmAndOnlyRmssd() {
        var world = usual(80, 1);
        for (int back = 28; back >= 1; back--) {
            double swing = 1 + 0.01 * (back * back % 7 - 3);
            world.night(
                    back, OptionalDouble.of((back <= 14 ? 40 : 60) * swing), OptionalDouble.of(999), 50 + back % 3, 2);
        }
        Difference hrv = found(world.ask("2026-03-01..2026-03-14", "before"), Measure.HRV);
        assertThat(hrv.newer().orElseThrow()).isCloseTo(3.689, within(0.02));
        assertThat(hrv.older().orElseThrow()).isCloseTo(4.094, within(0.02));
        assertThat(hrv.verdict()).isEqualTo(Verdict.REAL);
    }

    @Test
    void aRatingSaysThatHigherIsWorse() {
        var world = usual(80, 1);
        for (int back = 28; back >= 1; back--) {
            int rating = back <= 14 ? 3 + (back * back % 5) / 4 : 1 + (back * back % 5) / 4;
            world.night(back, OptionalDouble.empty(), OptionalDouble.empty(), 50, rating);
        }
        var answer = world.answer(question("2026-03-01..2026-03-14", "before"));
        Difference fatigue = found((ComparisonAnswer) answer.data(), Measure.FATIGUE);
        assertThat(fatigue.verdict()).isEqualTo(Verdict.REAL);
        assertThat(answer.text()).contains("Fatigue rating (1\u20134, higher is worse)", "+2.0 \u00b1");
    }

    @Test
    void efficiencyIsReadOnlyFromLongEasySteadySessions() {
        var world = new World();
        for (int back = 42; back >= 1; back -= 3) {
            world.steadyRide(back, 180, back <= 21 ? 130 + back % 2 : 140 + back % 2, 70)
                    .steadyRide(back, 300, 175, 95);
        }
        Difference efficiency = found(world.ask("2026-02-22..2026-03-14", "before"), Measure.EFFICIENCY_BY_POWER);
        assertThat(efficiency.nNewer()).isEqualTo(7);
        assertThat(efficiency.newer().orElseThrow()).isCloseTo(180 / 130.5, within(0.01));
        assertThat(efficiency.of()).contains("Ride");
        assertThat(efficiency.verdict()).isEqualTo(Verdict.REAL);
    }

    @Test
    void howManyWouldLookRealByChanceIsSaid() {
        var answer = usual(80, 1).ask("2026-03-01..2026-03-14", "before");
        Chance chance = answer.chance().orElseThrow();
        assertThat(chance.tested()).isPositive();
        assertThat(chance.expectedByChance()).isCloseTo(0.05 * chance.tested(), within(0.05));
        assertThat(answer.evidence()).anySatisfy(rule -> assertThat(rule.rule()).isEqualTo("CMP-2"));
    }

    @Test
    void aYearIsReadInOneCallAKind() {
        var world = usual(500, 1);
        world.ask("last 28 days", "last year");
        assertThat(world.calls).containsExactly("athlete", "activities", "wellness", "events");
    }

    @Test
    void everyNextComparisonCanBeCalledAsItStands() {
        var world = usual(120, 1);
        world.event(CalendarEvent.Category.SICK, 20, 4, OptionalDouble.empty());
        for (var answer : List.of(world.ask(), world.ask("2026-02-01..2026-02-28", "before"))) {
            assertThat(answer.nextActions()).isNotEmpty();
            answer.nextActions().stream()
                    .filter(action -> action.tool().equals("compare_periods"))
                    .forEach(action -> world.ask(
                            String.valueOf(action.arguments().get("date")),
                            String.valueOf(action.arguments().get("with_date"))));
        }
    }

    @Test
    void theSameQuestionGetsTheSameAnswerToTheByte() {
        assertThat(usual(80, 1).answer(nothing()).text())
                .isEqualTo(usual(80, 1).answer(nothing()).text());
    }

    @Test
    void distancesAreInTheAthletesUnits() {
        var question =
                words(Optional.of("2026-03-01..2026-03-14"), Optional.empty(), Optional.of("ride"), Detail.STANDARD);
        assertThat(usual(80, 1).imperial().answer(question).text())
                .contains(" mi")
                .doesNotContain(" km");
        assertThat(usual(80, 1).answer(question).text()).contains(" km").doesNotContain(" mi ");
    }

    /** Twice the load is twice the difference and twice the noise: the verdict must not see the unit. */
    @Property(tries = 60)
    void scalingEveryLoadChangesNoVerdict(@ForAll @Size(28) List<@IntRange(min = 0, max = 200) Integer> loads) {
        Difference once = loadDifference(loads, 1);
        Difference twice = loadDifference(loads, 2);
        assertThat(twice.verdict()).isEqualTo(once.verdict());
        assertThat(twice.change().orElse(0)).isCloseTo(2 * once.change().orElse(0), within(0.11));
        assertThat(twice.detectable().orElse(0)).isCloseTo(2 * once.detectable().orElse(0), within(0.11));
    }

    private static Difference loadDifference(List<Integer> loads, double factor) {
        var world = new World();
        for (int i = 0; i < loads.size(); i++) {
            world.ride(i + 1, factor * (1 + i % 3 + loads.get(i)));
        }
        return found(
                world.ask(words(
                        Optional.of("2026-03-01..2026-03-14"), Optional.of("before"), Optional.empty(), Detail.FULL)),
                Measure.LOAD);
    }
}
