package io.github.intervalscoach.analytics.planning;

import static io.github.intervalscoach.analytics.fixtures.Outcome.basis;
import static io.github.intervalscoach.analytics.fixtures.Outcome.reason;
import static io.github.intervalscoach.analytics.fixtures.Outcome.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.Reason;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.Mesocycle.Kind;
import io.github.intervalscoach.analytics.planning.OtherRace.Priority;
import io.github.intervalscoach.analytics.planning.RaceConflict.Code;
import io.github.intervalscoach.analytics.planning.RaceConflict.Option;
import io.github.intervalscoach.analytics.planning.RaceConflict.Way;
import io.github.intervalscoach.analytics.planning.RecoveryRhythm.Sign;
import io.github.intervalscoach.analytics.planning.RecoveryRhythm.Why;
import io.github.intervalscoach.analytics.planning.SeasonWeek.Note;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layer one: rhythm, recovery weeks, phases. */
class SeasonPhasesTest {
    private static final RecoveryRhythm THREE = RecoveryRhythm.of(OptionalInt.empty(), List.of());
    private static final Duration MARATHON = Duration.ofHours(4);

    @Test
    void theRhythmIsThreeToOneUnlessSomebodyAsksForAnother() {
        assertThat(THREE).isEqualTo(new RecoveryRhythm(3, Why.CONVENTION));
        assertThat(RecoveryRhythm.of(OptionalInt.empty(), List.of(Sign.HISTORY)))
                .isEqualTo(new RecoveryRhythm(2, Why.HISTORY));
        assertThat(RecoveryRhythm.of(OptionalInt.empty(), List.of(Sign.HISTORY, Sign.ILLNESS)))
                .isEqualTo(new RecoveryRhythm(2, Why.ILLNESS));
        assertThat(RecoveryRhythm.of(OptionalInt.of(4), List.of(Sign.ILLNESS)))
                .isEqualTo(new RecoveryRhythm(4, Why.ATHLETE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecoveryRhythm.of(OptionalInt.of(0), List.of()))
                .withMessageContaining("0 weeks of load");
        assertThatIllegalArgumentException().isThrownBy(() -> RecoveryRhythm.of(OptionalInt.of(7), List.of()));
        assertThat(RecoveryRhythm.of(OptionalInt.of(6), List.of()).loadWeeks()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, ''", "1, 3, L", "3, 3, LLL", "4, 3, RLLL", "10, 3, LLRLLLRLLL", "7, 2, LRLLRLL", "5, 1, LRLRL"})
    void recoveryWeeksAreCountedBackFromTheTaper(int weeks, int rhythm, String kinds) {
        assertThat(kinds(Mesocycle.of(weeks, new RecoveryRhythm(rhythm, Why.ATHLETE), List.of())))
                .isEqualTo(kinds);
    }

    @Test
    void aHolidayIsARecoveryWeekAndTheCountStartsAgain() {
        assertThat(kinds(Mesocycle.of(10, THREE, List.of(7)))).isEqualTo("LLRLLLRLLL");
        assertThat(kinds(Mesocycle.of(10, THREE, List.of(8)))).isEqualTo("LLLRLLLRLL");
        assertThat(kinds(Mesocycle.of(10, THREE, List.of(6)))).isEqualTo("LRLLLRRLLL");
        assertThat(kinds(Mesocycle.of(4, THREE, List.of(0, 5)))).isEqualTo("RLLL");
        assertThat(Mesocycle.of(10, THREE, List.of(6)).recoveries()).isEqualTo(3);
    }

    @Property(seed = "2026", tries = 200)
    void neverMoreWeeksOfLoadInARowThanTheRhythm(
            @ForAll @IntRange(max = 60) int weeks,
            @ForAll @IntRange(min = 1, max = 6) int rhythm,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 60) Integer> holidays) {
        String kinds = kinds(Mesocycle.of(weeks, new RecoveryRhythm(rhythm, Why.ATHLETE), holidays));

        assertThat(kinds).hasSize(weeks).doesNotContain("L".repeat(rhythm + 1));
        holidays.stream()
                .filter(week -> week <= weeks)
                .forEach(week -> assertThat(kinds.charAt(week - 1)).isEqualTo('R'));
        if (holidays.isEmpty()) {
            assertThat(kinds).doesNotContain("RR");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4, 3, 0, RLLL",
        "4, 3, 1, LRLL",
        "4, 3, 2, LLRL",
        "5, 3, 1, LRLLL",
        "5, 3, 2, LLRLL",
        "8, 3, 1, LRLLRLLL",
        "3, 2, 1, LRL",
        "3, 2, 2, LLL",
        "2, 1, 1, LL",
        "1, 3, 2, L"
    })
    void aPlanBeginsWithLoadWhereTheWeeksBeforeAskForNoRecovery(int weeks, int rhythm, int loadFirst, String kinds) {
        var own = new RecoveryRhythm(rhythm, Why.ATHLETE);

        assertThat(kinds(Mesocycle.of(weeks, own, List.of(), loadFirst))).isEqualTo(kinds);
        assertThat(kinds(Mesocycle.of(weeks, own, List.of(1), loadFirst))).startsWith("R");
    }

    @Test
    void rejectsWeeksThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mesocycle.of(-1, THREE, List.of()))
                .withMessageContaining("-1 weeks");
        assertThatIllegalArgumentException().isThrownBy(() -> Mesocycle.of(105, THREE, List.of()));
        assertThat(Mesocycle.of(104, THREE, List.of()).weeks()).hasSize(104);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> season(0, MARATHON))
                .withMessageContaining("0 weeks");
        assertThatIllegalArgumentException().isThrownBy(() -> season(105, MARATHON));
        assertThat(season(104, MARATHON).weeks()).isEqualTo(104);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OtherRace(0, Priority.B))
                .withMessageContaining("week 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntensityMix(80, 15, 5))
                .withMessageContaining("percent");
        assertThatIllegalArgumentException().isThrownBy(() -> new IntensityMix(1.1, -0.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new IntensityMix(Double.NaN, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "12, PT4H, BBBUUUSSSSTR",
        "12, PT1H, BBBUUUUSSSSR",
        "12, PT2H, BBBUUUSSSSTR",
        "12, PT10H, BBBUUUSSSTTR",
        "30, PT4H, BBBBBBBBBBBBBBUUUUUUUUSSSSSSTR",
        "3, PT4H, STR",
        "2, PT4H, TR",
        "1, PT10H, R"
    })
    void phasesFollowBackwardsFromTheRace(int weeks, Duration race, String phases) {
        String found = value(SeasonPhases.of(season(weeks, race))).weeks().stream()
                .map(week -> switch (week.phase()) {
                    case BASE -> "B";
                    case BUILD -> "U";
                    case SPECIFIC -> "S";
                    case TAPER -> "T";
                    case RACE_WEEK -> "R";
                })
                .collect(Collectors.joining());

        assertThat(found).isEqualTo(phases);
    }

    @Test
    void everyWeekHasItsBounds() {
        List<SeasonWeek> weeks = value(SeasonPhases.of(season(12, MARATHON))).weeks();

        assertThat(weeks).extracting(SeasonWeek::week).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(weeks.get(0).weeksToRace()).isEqualTo(11);
        assertThat(weeks.get(11).weeksToRace()).isZero();
        assertBounds(weeks.get(9), Kind.LOAD, 0.9, 1.1);
        assertBounds(weeks.get(6), Kind.RECOVERY, 0.5, 0.7);
        assertBounds(weeks.get(10), Kind.RECOVERY, 0.4, 0.59);
        assertBounds(weeks.get(11), Kind.RECOVERY, 0.4, 0.59);
    }

    @Test
    void aTaperOfTenDaysCutsThreeDaysOfTheWeekBeforeRaceWeek() {
        List<SeasonWeek> weeks =
                value(SeasonPhases.of(season(12, Duration.ofHours(2)))).weeks();

        assertBounds(weeks.get(10), Kind.RECOVERY, 1 - 0.60 * 3 / 7, 1 - 0.41 * 3 / 7);
        assertBounds(weeks.get(11), Kind.RECOVERY, 0.4, 0.59);
    }

    @Test
    void theDaysOfATaperFitTheBoundsOfItsWeeks() {
        // one consistent table: what Taper cuts day by day lies within what the weeks allow, race day not counted
        List<SeasonWeek> weeks = value(SeasonPhases.of(season(12, MARATHON))).weeks();
        Taper taper = value(
                Taper.of(new FitnessFatigue(80, 80), Collections.nCopies(7, 80.0), TaperShape.Step.cutting(0.5), 14));

        double share = taper.loads().subList(0, 7).stream().mapToDouble(d -> d).sum() / 560;
        assertThat(share).isBetween(weeks.get(10).leastShare(), weeks.get(10).mostShare());
        assertThat(share).isBetween(weeks.get(11).leastShare(), weeks.get(11).mostShare());
    }

    @Test
    void mixesAreMostlyEasyAndOfAnUltraEvenMore() {
        assertThat(IntensityMix.of(Phase.BASE, MARATHON)).isEqualTo(new IntensityMix(0.85, 0.12, 0.03));
        assertThat(IntensityMix.of(Phase.BUILD, MARATHON)).isEqualTo(new IntensityMix(0.80, 0.12, 0.08));
        assertThat(IntensityMix.of(Phase.TAPER, MARATHON)).isEqualTo(new IntensityMix(0.80, 0.15, 0.05));
        for (SeasonWeek week : value(SeasonPhases.of(season(20, MARATHON))).weeks()) {
            assertThat(week.mix()).isEqualTo(IntensityMix.of(week.phase(), MARATHON));
        }
        for (SeasonWeek week :
                value(SeasonPhases.of(season(20, Duration.ofHours(6)))).weeks()) {
            assertThat(week.mix().easy()).isGreaterThan(0.85);
        }
        assertThat(IntensityMix.of(Phase.BASE, Duration.ofHours(6).minusSeconds(1))
                        .easy())
                .isEqualTo(0.85);
    }

    @Test
    void aMixMayLeaveAnIntensityOut() {
        assertThat(new IntensityMix(1, 0, 0).easy()).isEqualTo(1);
        assertThat(new IntensityMix(0, 1, 0).moderate()).isEqualTo(1);
        assertThat(new IntensityMix(0, 0, 1).hard()).isEqualTo(1);
    }

    @Test
    void racesOnTheWayAreNotedInTheirWeek() {
        SeasonPhases phases = value(SeasonPhases.of(new Season(
                12,
                MARATHON,
                THREE,
                List.of(3),
                List.of(new OtherRace(5, Priority.B), new OtherRace(3, Priority.C), new OtherRace(40, Priority.A)))));

        assertThat(phases.weeks().get(4).notes()).containsExactly(Note.B_RACE_THREE_EASIER_DAYS);
        assertThat(phases.weeks().get(4).kind()).isEqualTo(Kind.LOAD);
        assertThat(phases.weeks().get(2).notes()).containsExactly(Note.HOLIDAY, Note.C_RACE_IS_THE_HARD_SESSION);
        assertThat(phases.weeks().get(2).kind()).isEqualTo(Kind.RECOVERY);
        assertThat(phases.weeks().get(0).notes()).isEmpty();
        assertThat(phases.conflicts()).isEmpty();
    }

    @Test
    void aRaceInTheWayIsShownWithTheCostOfEachOption() {
        OtherRace tuneUp = new OtherRace(11, Priority.B);
        OtherRace otherGoal = new OtherRace(5, Priority.A);

        SeasonPhases phases = phases(tuneUp, otherGoal);

        assertThat(phases.conflicts())
                .containsExactly(
                        new RaceConflict(
                                tuneUp, Code.IN_TAPER, List.of(new Option(Way.SKIP, 0), new Option(Way.RACE_AS_C, 0))),
                        new RaceConflict(
                                otherGoal,
                                Code.SECOND_A_RACE,
                                List.of(
                                        new Option(Way.SKIP, 0),
                                        new Option(Way.RACE_AS_C, 0),
                                        new Option(Way.RACE_AS_B, 3),
                                        new Option(Way.TAPER, 7))));
        assertThat(phases.weeks().get(4).notes()).containsExactly(Note.A_RACE_SHORT_TAPER);
        assertThat(phases.weeks().get(10).notes()).isEmpty();
    }

    /** Oracle: by hand, backwards from the two weeks of taper; the short taper starts the count again. */
    @Test
    void aSecondRaceThatMattersHasAShortTaperAndIsBuiltAfter() {
        SeasonPhases late = phases(new OtherRace(7, Priority.A));
        SeasonPhases early = phases(new OtherRace(7, Priority.A, 6));

        assertThat(kinds(new Mesocycle(
                        late.weeks().stream().map(SeasonWeek::kind).toList())))
                .isEqualTo("LLRLLLRLLLRR");
        assertBounds(late.weeks().get(6), Kind.RECOVERY, 0.4, 0.59);
        assertThat(late.weeks().get(6).notes()).containsExactly(Note.A_RACE_SHORT_TAPER);
        assertThat(early.weeks().get(5).notes()).containsExactly(Note.A_RACE_SHORT_TAPER);
        assertThat(early.weeks().get(6).kind()).isEqualTo(Kind.RECOVERY);
        assertThat(phases(new OtherRace(11, Priority.A)).weeks())
                .extracting(SeasonWeek::notes)
                .containsOnly(List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OtherRace(7, Priority.A, 8))
                .withMessageContaining("a taper in week 8");
    }

    @Test
    void theTaperBeginsWithTheWeekThatHasItsFirstDay() {
        assertThat(phases(new OtherRace(10, Priority.C)).conflicts()).isEmpty();
        assertThat(phases(new OtherRace(12, Priority.C)).conflicts())
                .extracting(RaceConflict::code)
                .containsExactly(Code.IN_TAPER);
        assertThat(phases(new OtherRace(13, Priority.C)).conflicts()).isEmpty();
    }

    @Test
    void inOneWeekTheRaceThatMattersMoreStands() {
        OtherRace small = new OtherRace(5, Priority.C);
        OtherRace big = new OtherRace(5, Priority.B);

        SeasonPhases phases = phases(small, big, big);

        assertThat(phases.conflicts()).extracting(RaceConflict::race).containsExactly(small, big);
        assertThat(phases.conflicts()).extracting(RaceConflict::code).containsOnly(Code.SAME_WEEK);
        assertThat(phases.weeks().get(4).notes()).containsExactly(Note.B_RACE_THREE_EASIER_DAYS);
        assertThat(phases(small, new OtherRace(6, Priority.B)).conflicts()).isEmpty();
    }

    @Test
    void warnsWhereThereIsLittleTimeBeforeTheTaper() {
        assertThat(basis(SeasonPhases.of(season(5, MARATHON))).caveats()).containsExactly(Caveat.SHORT);
        assertThat(basis(SeasonPhases.of(season(6, MARATHON))).caveats()).isEmpty();
        assertThat(basis(SeasonPhases.of(season(6, MARATHON))).n()).isEqualTo(6);
    }

    @Test
    void refusesARaceOfNoTime() {
        assertThat(reason(SeasonPhases.of(season(12, Duration.ZERO)))).isEqualTo(Reason.OUT_OF_DOMAIN);
    }

    private static void assertBounds(SeasonWeek week, Kind kind, double least, double most) {
        assertThat(week.kind()).isEqualTo(kind);
        assertThat(week.leastShare()).isCloseTo(least, within(1e-12));
        assertThat(week.mostShare()).isCloseTo(most, within(1e-12));
    }

    private static String kinds(Mesocycle cycle) {
        return cycle.weeks().stream().map(kind -> kind == Kind.LOAD ? "L" : "R").collect(Collectors.joining());
    }

    private static SeasonPhases phases(OtherRace... races) {
        return value(SeasonPhases.of(new Season(12, MARATHON, THREE, List.of(), List.of(races))));
    }

    private static Season season(int weeks, Duration race) {
        return new Season(weeks, race, THREE, List.of(), List.of());
    }
}
