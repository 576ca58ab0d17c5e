package io.github.intervalscoach.intents.plantraining.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.planning.Mesocycle;
import io.github.intervalscoach.analytics.planning.Phase;
import io.github.intervalscoach.analytics.planning.RecoveryRhythm;
import io.github.intervalscoach.analytics.planning.SeasonWeek;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeasonOutlineTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final RecoveryRhythm RHYTHM = RecoveryRhythm.of(OptionalInt.empty(), List.of());

    private static List<PlanWeek> weeks(LocalDate first, LocalDate race, int minutes, List<FixedDay> fixed) {
        Goal goal = Goal.race(race, Duration.ofMinutes(minutes), Sport.RIDE);
        return SeasonOutline.of(new Calendar(first, race), goal, fixed, RHYTHM, 0)
                .weeks();
    }

    @Test
    void weeksRunFromMondayToSundayAndTheFirstAndLastAreCutShort() {
        List<PlanWeek> weeks = weeks(MONDAY.plusDays(2), MONDAY.plusDays(19), 60, List.of());

        assertThat(weeks).hasSize(3);
        assertThat(weeks.get(0).days()).hasSize(5);
        assertThat(weeks.get(1).first()).isEqualTo(MONDAY.plusDays(7));
        assertThat(weeks.get(2).last()).isEqualTo(MONDAY.plusDays(19));
        assertThat(weeks.get(2).phase()).isEqualTo(Phase.RACE_WEEK);
    }

    /** Oracle: by hand. Ten days before a Wednesday reach back to the Sunday before the week before: all of both weeks. */
    @Test
    void theCutOfATaperIsOfTheDaysThatAreTaper() {
        List<PlanWeek> whole = weeks(MONDAY, MONDAY.plusDays(9), 180, List.of());
        List<PlanWeek> part = weeks(MONDAY, MONDAY.plusDays(13), 180, List.of());

        assertThat(whole.get(0).mostShare()).isEqualTo(0.59, within(1e-9));
        assertThat(part.get(0).mostShare()).isEqualTo(1 - 0.41 * 4 / 7, within(1e-9));
    }

    @Test
    void aHolidayIsTheRecoveryWeekAndNoneFollowsIt() {
        List<FixedDay> holiday = IntStream.range(0, 7)
                .mapToObj(day -> FixedDay.of(MONDAY.plusWeeks(5).plusDays(day), FixedDay.Kind.HOLIDAY))
                .toList();

        List<PlanWeek> weeks = weeks(MONDAY, MONDAY.plusWeeks(12).minusDays(1), 240, holiday);

        assertThat(weeks.get(5).kind()).isEqualTo(Mesocycle.Kind.RECOVERY);
        assertThat(weeks.get(5).notes()).contains(SeasonWeek.Note.HOLIDAY);
        assertThat(weeks.get(6).kind()).isEqualTo(Mesocycle.Kind.LOAD);
    }

    /** Oracle: by hand. Twelve weeks, the last two of them taper; 1 March is the Sunday of the eighth. */
    @Test
    void anotherRaceThatMattersHasAShortTaperOfItsOwn() {
        List<FixedDay> sunday = List.of(FixedDay.of(MONDAY.plusWeeks(8).minusDays(1), FixedDay.Kind.RACE_A));
        List<FixedDay> wednesday = List.of(FixedDay.of(MONDAY.plusWeeks(7).plusDays(2), FixedDay.Kind.RACE_A));
        LocalDate race = MONDAY.plusWeeks(12).minusDays(1);

        PlanWeek ofSunday = weeks(MONDAY, race, 240, sunday).get(7);
        List<PlanWeek> ofWednesday = weeks(MONDAY, race, 240, wednesday);

        assertThat(ofSunday.isShortTaper()).isTrue();
        assertThat(ofSunday.isLight()).isTrue();
        assertThat(ofSunday.mostShare()).isEqualTo(0.59, within(1e-9));
        assertThat(ofWednesday.get(6).isShortTaper()).isTrue();
        assertThat(ofWednesday.get(7).isShortTaper()).isFalse();
        assertThat(ofWednesday.get(7).isLight()).isFalse();
    }

    @Test
    void withoutARaceTheFirstWeeksCarryLoadWhereNothingAsksForRecovery() {
        List<Mesocycle.Kind> due = kinds(0);
        List<Mesocycle.Kind> rested = kinds(1);

        assertThat(due)
                .containsExactly(
                        Mesocycle.Kind.RECOVERY, Mesocycle.Kind.LOAD, Mesocycle.Kind.LOAD, Mesocycle.Kind.LOAD);
        assertThat(rested)
                .containsExactly(
                        Mesocycle.Kind.LOAD, Mesocycle.Kind.RECOVERY, Mesocycle.Kind.LOAD, Mesocycle.Kind.LOAD);
    }

    private static List<Mesocycle.Kind> kinds(int loadFirst) {
        return SeasonOutline.of(Calendar.weeks(MONDAY, 4), Goal.keepGoing(), List.of(), RHYTHM, loadFirst)
                .weeks()
                .stream()
                .map(PlanWeek::kind)
                .toList();
    }

    @Test
    void aRaceInAnotherYearIsRefusedWithACure() {
        assertThatThrownBy(() -> new Calendar(MONDAY, MONDAY.plusYears(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 40 weeks");
    }
}
