package io.github.intervalscoach.intents.analyzetraining;

import static io.github.intervalscoach.intents.analyzetraining.Sessions.world;
import static io.github.intervalscoach.intents.analyzetraining.World.TODAY;
import static io.github.intervalscoach.intents.analyzetraining.World.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.intervalscoach.intents.analyzetraining.Sessions.Draft;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns.Habit;
import io.github.intervalscoach.intents.analyzetraining.answer.Patterns.Kind;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What repeats, and what only looks so. */
class PeriodPatternTest {
    private static final List<Integer> EASY = List.of(3000, 600, 0, 0, 0, 0, 0);
    private static final List<Integer> HARD = List.of(1200, 600, 600, 1200, 0, 0, 0);

    private static Draft ride(LocalDate day) {
        return Draft.of("i" + day, day.atTime(18, 0), "Ride", "Ride");
    }

    /** Every day of {@code days} before today that {@code session} trains on. */
    private static World training(int days, Function<LocalDate, List<Draft>> session) {
        World world = world();
        for (int ago = days; ago >= 1; ago--) {
            session.apply(TODAY.minusDays(ago)).forEach(draft -> world.with(draft.done()));
        }
        return world;
    }

    private static Patterns patterns(World world, String when) {
        return world.data(date(when, Include.PATTERNS))
                .period()
                .orElseThrow()
                .patterns()
                .orElseThrow();
    }

    private static List<Draft> butMondays(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY ? List.of() : List.of(ride(day));
    }

    @Test
    void restOnEveryMondayIsAHabit() {
        World world = training(56, PeriodPatternTest::butMondays);

        assertThat(patterns(world, "last 8 weeks").habits())
                .containsExactly(new Habit(DayOfWeek.MONDAY, Kind.REST, 8, 8));
        assertThat(world.ask(date("last 8 weeks")).text()).contains("rest on Monday (8 of 8)");
    }

    @Test
    void threeWeeksAreTooFewForAHabit() {
        World world = training(56, PeriodPatternTest::butMondays);

        assertThat(patterns(world, "last 21 days").habits()).isEmpty();
        assertThat(world.ask(date("last 21 days", Include.PATTERNS)).text()).contains("cannot say from 20 days");
    }

    @Test
    void threeOfFourAreTooFewForAHabit() {
        World world = training(
                28,
                day -> day.getDayOfWeek() == DayOfWeek.MONDAY && !day.equals(TODAY.minusDays(6))
                        ? List.of()
                        : List.of(ride(day)));

        assertThat(patterns(world, "last 28 days").habits()).isEmpty();
    }

    @Test
    void whatHappensOnAnyDayIsNoHabitOfOne() {
        World world = training(56, day -> day.toEpochDay() % 2 == 0 ? List.of(ride(day)) : List.of());

        assertThat(patterns(world, "last 8 weeks").habits()).isEmpty();
    }

    @Test
    void theLongestSessionOfTheWeekHasItsDay() {
        World world = training(
                56, day -> List.of(ride(day).seconds(day.getDayOfWeek() == DayOfWeek.SATURDAY ? 10_800 : 3600)));

        Patterns found = patterns(world, "last 8 weeks");

        assertThat(found.habits())
                .extracting(Habit::weekday, Habit::kind)
                .containsExactly(tuple(DayOfWeek.SATURDAY, Kind.LONGEST_SESSION));
        assertThat(found.longSession().orElseThrow().medianPercentOfWeek()).isEqualTo(33.3);
        assertThat(found.longestRunOfDays()).isEqualTo(55);
    }

    @Test
    void hardDaysInARowAreCounted() {
        World world = training(
                28,
                day -> List.of(ride(day)
                        .zones(
                                day.getDayOfWeek() == DayOfWeek.TUESDAY || day.getDayOfWeek() == DayOfWeek.WEDNESDAY
                                        ? HARD
                                        : EASY,
                                List.of())));

        var found = patterns(world, "last 28 days").hardDays().orElseThrow();

        assertThat(found.hard()).isEqualTo(8);
        assertThat(found.inARow()).isEqualTo(4);
        assertThat(found.readable()).isEqualTo(27);
    }

    @Test
    void withoutZonesAndRatingsNothingIsCalledHard() {
        World world = training(28, day -> List.of(ride(day)));

        assertThat(patterns(world, "last 28 days").hardDays()).isEmpty();
        assertThat(world.ask(date("last 28 days", Include.PATTERNS)).text())
                .contains("hard days: cannot say, neither zones nor ratings");
    }

    @Test
    void whatIsLoggedByHandHasNoHour() {
        World world = training(28, day -> List.of(Draft.of("i" + day, day.atStartOfDay(), "Ride", "Ride")));

        assertThat(patterns(world, "last 28 days").starts()).isEmpty();
    }

    @Test
    void theUsualHourIsTheMiddleHalf() {
        World world = training(
                28, day -> List.of(Draft.of("i" + day, day.atTime(6 + day.getDayOfMonth() % 2, 30), "Ride", "Ride")));

        var starts = patterns(world, "last 28 days").starts().orElseThrow();

        assertThat(starts.firstQuarter()).isEqualTo("06:30");
        assertThat(starts.thirdQuarter()).isEqualTo("07:30");
        assertThat(starts.sessions()).isEqualTo(27);
    }

    @Test
    void daysMarkedSickAreNoHabitOfResting() {
        World world = training(56, PeriodPatternTest::butMondays);
        for (int week = 0; week < 8; week++) {
            LocalDate monday = TODAY.minusDays(6 + 7L * week);
            assertThat(monday.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            world.with(Sessions.event("s" + week, Category.SICK, monday, 0, List.of()));
        }

        assertThat(patterns(world, "last 8 weeks").habits()).isEmpty();
    }

    /** A claim keeps its own rule, whatever the diary. */
    @Property(tries = 100)
    void everyHabitHeldOnThreeInFour(@ForAll @Size(55) List<Boolean> trained) {
        World world = training(
                55,
                day -> trained.get((int) (TODAY.toEpochDay() - day.toEpochDay()) - 1) ? List.of(ride(day)) : List.of());

        var section =
                world.data(date("last 8 weeks", Include.PATTERNS)).period().orElseThrow();

        section.patterns().ifPresent(found -> {
            assertThat(found.habits()).allSatisfy(habit -> {
                assertThat(habit.of()).isGreaterThanOrEqualTo(4);
                assertThat(habit.times()).isGreaterThanOrEqualTo((3 * habit.of() + 3) / 4);
            });
            assertThat(found.weekdays().stream().mapToInt(w -> w.days()).sum()).isEqualTo(found.days());
        });
    }
}
