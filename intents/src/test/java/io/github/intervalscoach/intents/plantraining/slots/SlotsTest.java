package io.github.intervalscoach.intents.plantraining.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.SportCap;
import io.github.intervalscoach.intents.plantraining.slots.Dropped.Code;
import io.github.intervalscoach.intents.plantraining.slots.SlotDay.Openness;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotsTest {
    private static final LocalDate MONDAY = Weeks.MONDAY;
    private static final Wanted LONG = Wanted.of("long", SessionKind.LONG, Sport.RIDE, Priority.KEY, 130, 120, 180);
    private static final Wanted THRESHOLD =
            Wanted.of("threshold", SessionKind.THRESHOLD, Sport.RIDE, Priority.KEY, 70, 60, 60);
    private static final Wanted VO2MAX = Wanted.of("vo2", SessionKind.VO2MAX, Sport.RIDE, Priority.KEY, 60, 60, 60);
    private static final Wanted EASY =
            Wanted.of("easy", SessionKind.ENDURANCE, Sport.RIDE, Priority.FILLER, 46, 30, 60);
    private static final Wanted HEAVY =
            Wanted.of("heavy", SessionKind.STRENGTH, Sport.STRENGTH, Priority.SUPPORT, 0, 40, 40);

    /** An hour on weekdays, three at the weekend, nothing on Tuesday and Thursday. */
    private static List<SlotDay> days() {
        int[] minutes = {60, 0, 60, 0, 60, 180, 120};
        return IntStream.range(0, minutes.length)
                .mapToObj(i -> SlotDay.open(MONDAY.plusDays(i), minutes[i], Sport.RIDE, Sport.RUN, Sport.STRENGTH))
                .toList();
    }

    @Test
    void aWeekWithRoomHoldsEverythingAndTheLongOneIsOnTheLongestDay() {
        var assignment = Slots.of(SlotWeek.of(days()), List.of(EASY, VO2MAX, LONG, THRESHOLD));

        assertThat(assignment.dropped()).isEmpty();
        assertThat(dayOf(assignment, "long")).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(List.of(dayOf(assignment, "threshold"), dayOf(assignment, "vo2")))
                .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
        assertThat(assignment.proven()).isTrue();
    }

    @Test
    void aHardDayOfTheWeekBeforeKeepsMondayEasy() {
        var assignment = Slots.of(SlotWeek.of(days()).withHard(MONDAY.minusDays(1)), List.of(VO2MAX, LONG, THRESHOLD));

        assertThat(assignment.on(MONDAY)).isEmpty();
        assertThat(assignment.dropped()).isEmpty();
    }

    @Test
    void strengthStaysAwayFromKeySessions() {
        var assignment = Slots.of(SlotWeek.of(days()), List.of(VO2MAX, LONG, THRESHOLD, HEAVY));

        assertThat(dayOf(assignment, "heavy")).isIn(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void nothingHardGoesBeforeARaceAndTheReasonIsGiven() {
        List<SlotDay> easy =
                days().stream().map(day -> day.but(Openness.NOTHING_HARD)).toList();

        var assignment = Slots.of(SlotWeek.of(easy), List.of(VO2MAX, EASY));

        assertThat(assignment.dropped()).containsExactly(new Dropped(VO2MAX, Code.ONLY_EASY_DAYS));
    }

    @Test
    void theLeastImportantGoesFirstWhenTheWeekIsTooShort() {
        var assignment = Slots.of(SlotWeek.of(days()).within(180), List.of(EASY, THRESHOLD, LONG));

        assertThat(assignment.dropped()).containsExactly(new Dropped(EASY, Code.WEEK_FULL));
        assertThat(minutesOf(assignment, "long")).isEqualTo(120);
    }

    @Test
    void whatIsForbiddenCappedTooLongOrWithoutADayIsNamedAsSuch() {
        var calf = new SlotWeek(
                days(),
                OptionalInt.empty(),
                List.of(),
                List.of(SessionKind.VO2MAX),
                List.of(SportCap.session(Sport.RUN, 25)),
                SlotWeek.Preference.ROOM);
        var run = Wanted.of("run", SessionKind.ENDURANCE, Sport.RUN, Priority.SUPPORT, 40, 30, 40);
        var swim = Wanted.of("swim", SessionKind.TECHNIQUE, Sport.SWIM, Priority.SUPPORT, 40, 30, 40);
        var endless = Wanted.of("endless", SessionKind.LONG, Sport.RIDE, Priority.KEY, 300, 300, 360);

        var assignment = Slots.of(calf, List.of(VO2MAX, run, swim, endless));

        assertThat(assignment.dropped())
                .containsExactlyInAnyOrder(
                        new Dropped(VO2MAX, Code.FORBIDDEN_KIND),
                        new Dropped(run, Code.OVER_CAP),
                        new Dropped(swim, Code.NO_DAY_FOR_SPORT),
                        new Dropped(endless, Code.NO_DAY_LONG_ENOUGH));
    }

    @Test
    void threeHardSessionsDoNotFitIntoTwoDays() {
        List<SlotDay> two = days().subList(4, 7);
        var tempo = Wanted.of("tempo", SessionKind.TEMPO, Sport.RIDE, Priority.SUPPORT, 60, 60, 60);

        var assignment = Slots.of(SlotWeek.of(two), List.of(VO2MAX, THRESHOLD, tempo));

        assertThat(assignment.dropped()).containsExactly(new Dropped(tempo, Code.HARD_DAYS_TOO_CLOSE));
    }

    @Test
    void aRunOffTheBicycleNeedsARideOnItsDay() {
        var brick = Wanted.of("brick", SessionKind.BRICK, Sport.RUN, Priority.SUPPORT, 18, 15, 20);

        assertThat(Slots.of(SlotWeek.of(days()), List.of(brick)).dropped())
                .containsExactly(new Dropped(brick, Code.NO_RIDE_BEFORE));
        assertThat(dayOf(Slots.of(SlotWeek.of(days()), List.of(brick, LONG)), "brick"))
                .isEqualTo(DayOfWeek.SATURDAY);
    }

    @Test
    void aKnownPlanMovesOnlyWhatMustMove() {
        Wanted easyOnSunday = EASY.from(MONDAY.plusDays(6));
        Wanted hardOnTuesday = THRESHOLD.from(MONDAY.plusDays(1));

        var assignment = Slots.of(SlotWeek.of(days()).asBefore(), List.of(easyOnSunday, hardOnTuesday));

        assertThat(dayOf(assignment, "easy")).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(dayOf(assignment, "threshold")).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void daysOutOfOrderAreAMistakeThatIsNamed() {
        List<SlotDay> days = List.of(days().get(1), days().get(0));

        assertThatThrownBy(() -> SlotWeek.of(days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("need days in order");
    }

    private static DayOfWeek dayOf(Assignment assignment, String name) {
        return placed(assignment, name).day().getDayOfWeek();
    }

    private static int minutesOf(Assignment assignment, String name) {
        return placed(assignment, name).minutes();
    }

    private static Placed placed(Assignment assignment, String name) {
        return assignment.placed().stream()
                .filter(placed -> placed.wanted().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
