package io.github.intervalscoach.intents.managegear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.managegear.answer.DueState;
import io.github.intervalscoach.intents.managegear.answer.GearAnswer;
import io.github.intervalscoach.intents.managegear.answer.GearPiece;
import io.github.intervalscoach.intents.managegear.answer.LimitFinding;
import io.github.intervalscoach.intents.managegear.answer.NoForecast;
import io.github.intervalscoach.intents.managegear.answer.ReminderFinding;
import io.github.intervalscoach.intents.managegear.ask.Action;
import io.github.intervalscoach.intents.managegear.ask.Question;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.UnitSystem;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.model.gear.Allowance;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.Gear.Role;
import io.github.intervalscoach.intents.model.gear.Gear.TimeCounted;
import io.github.intervalscoach.intents.model.gear.GearReminder;
import io.github.intervalscoach.intents.model.gear.GearTotals;
import io.github.intervalscoach.intents.model.gear.GearUse;
import io.github.intervalscoach.intents.model.gear.Limit;
import io.github.intervalscoach.intents.port.ActivityInsight;
import io.github.intervalscoach.intents.port.ActivitySearch;
import io.github.intervalscoach.intents.port.Calendar;
import io.github.intervalscoach.intents.port.GearLog;
import io.github.intervalscoach.intents.port.Library;
import io.github.intervalscoach.intents.port.NotAsked;
import io.github.intervalscoach.intents.port.OneAthlete;
import io.github.intervalscoach.intents.port.PerformanceCurves;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.intents.port.ProfileSettings;
import io.github.intervalscoach.intents.port.RawFiles;
import io.github.intervalscoach.intents.port.Roster;
import io.github.intervalscoach.intents.port.Routes;
import io.github.intervalscoach.intents.port.TrainingLog;
import io.github.intervalscoach.intents.port.Weather;
import io.github.intervalscoach.intents.port.WellnessLog;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManageGearTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);
    private static final Athlete ALEX = new Athlete(
            "i1001",
            OutsideText.name("Alex Rivera"),
            ZoneId.of("Europe/Madrid"),
            UnitSystem.METRIC,
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalInt.empty(),
            List.of());

    /** A rival shows 9000 km x (1 - 86 %) = 1286 km left. */
    @Test
    void leftIsTheLimitMinusWhatWasUsedAndNeverAShareOfTheDistance() {
        var answer = ask(bike("1", 9_000_000, reminder(3_500_000, 3_000_000, 100)));

        assertThat(limit(answer).remaining()).hasValue(500);
        assertThat(answer.due()).hasValue(0);
    }

    /** 400 km left; 140 km in each of the three busy weeks are 20 a day: 20 days. 70 in the quiet ones: 40 days. */
    @Test
    void theDaysItFallsDueFollowTheBusyAndTheQuietHalfOfSixWeeks() {
        var limit = limit(ask(weeks(140, 70, 140, 70, 140, 70), bike("1", 300_000, reminder(700_000, 300_000, 30))));

        assertThat(limit.earliestDue()).contains(TODAY.plusDays(20));
        assertThat(limit.latestDue()).contains(TODAY.plusDays(40));
        assertThat(limit.weeksWithUse()).hasValue(6);
    }

    @Test
    void quietWeeksWithoutUseLeaveTheLastDayOpen() {
        var limit = limit(ask(weeks(140, 0, 140, 0, 140, 0), bike("1", 300_000, reminder(700_000, 300_000, 30))));

        assertThat(limit.earliestDue()).contains(TODAY.plusDays(20));
        assertThat(limit.latestDue()).isEmpty();
        assertThat(limit.weeksWithUse()).hasValue(3);
    }

    @Test
    void noUseInSixWeeksIsNoForecast() {
        var answer = ask(List.of(), bike("1", 300_000, reminder(700_000, 300_000, 30)));

        assertThat(limit(answer).earliestDue()).isEmpty();
        assertThat(limit(answer).noForecast()).contains(NoForecast.NO_USE);
    }

    @Test
    void otherGearsUseTellsNothing() {
        var others = weeks(140, 140, 140, 140, 140, 140).stream()
                .map(use ->
                        new GearUse("2", use.day(), use.distanceMeters(), use.movingSeconds(), use.elapsedSeconds()))
                .toList();

        assertThat(limit(ask(others, bike("1", 300_000, reminder(700_000, 300_000, 30))))
                        .noForecast())
                .contains(NoForecast.NO_USE);
    }

    @Test
    void aPartIsUsedWheneverWhatItIsOnIs() {
        var chain =
                gear("9", "Chain", "KMC", Role.COMPONENT, Optional.empty(), List.of(), reminder(700_000, 560_000, 9));
        var bike = gear("1", "Bike", "Red", Role.WHOLE, Optional.empty(), List.of("9"));
        var answer = ask(weeks(70, 70, 70, 70, 70, 70), bike, chain);

        assertThat(answer.inUse().get(1).reminders().get(0).limits().get(0).earliestDue())
                .contains(TODAY.plusDays(14));
    }

    @Test
    void aYearOffIsNoForecast() {
        var limit = limit(ask(weeks(1, 1, 1, 1, 1, 1), bike("1", 300_000, reminder(700_000, 300_000, 30))));

        assertThat(limit.noForecast()).contains(NoForecast.BEYOND_A_YEAR);
    }

    @Test
    void aLimitInDaysHasItsOwnDay() {
        var days = new GearReminder(
                "r",
                OutsideText.name("Service"),
                List.of(new Allowance(Limit.DAYS, 365, OptionalDouble.empty())),
                Optional.of(TODAY.minusDays(300)),
                Optional.empty());
        var limit = limit(ask(bike("1", 5, days)));

        assertThat(limit.earliestDue()).contains(TODAY.plusDays(65)).isEqualTo(limit.latestDue());
        assertThat(limit.remaining()).hasValue(65);
    }

    @Test
    void nineTenthsUsedIsSoonAndTheWholeLimitIsDue() {
        assertThat(state(reminder(1_000_000, 899_000, 0))).isEqualTo(DueState.FINE);
        assertThat(state(reminder(1_000_000, 900_000, 0))).isEqualTo(DueState.SOON);
        assertThat(state(reminder(1_000_000, 1_000_000, 0))).isEqualTo(DueState.DUE);
    }

    @Test
    void aSnoozedReminderIsDueAllTheSame() {
        var due = reminder(1_000_000, 1_200_000, 50);
        var answer = ask(bike(
                "1",
                2_000_000,
                new GearReminder(
                        due.id(), due.name(), due.allowances(), due.lastReset(), Optional.of(TODAY.plusDays(3)))));

        assertThat(first(answer).state()).isEqualTo(DueState.SNOOZED);
        assertThat(answer.due()).hasValue(1);
        assertThat(limit(answer).remaining()).hasValue(-200);
    }

    @Test
    void whatNobodyCountedIsNotZero() {
        var uncounted = new GearReminder(
                "r",
                OutsideText.name("Check"),
                List.of(new Allowance(Limit.DISTANCE_METERS, 1_000_000, OptionalDouble.empty())),
                Optional.empty(),
                Optional.empty());
        var answer = ask(bike("1", 0, uncounted));

        assertThat(first(answer).state()).isEqualTo(DueState.CANNOT_SAY);
        assertThat(limit(answer).used()).isEmpty();
        assertThat(limit(answer).remaining()).isEmpty();
    }

    /** A rival hides that gear is retired as soon as it has reminders, and lists shoes only. */
    @Test
    void everythingIsListedAndWhatIsRetiredStandsApart() {
        var old = gear("2", "Shoes", "Old", Role.WHOLE, Optional.of(TODAY.minusDays(9)), List.of(), reminder(1, 2, 1));
        var answer = ask(bike("1", 5), old, gear("3", "Trainer", "Turbo", Role.WHOLE, Optional.empty(), List.of()));

        assertThat(answer.inUse()).extracting(GearPiece::id).containsExactly("1", "3");
        assertThat(answer.retired()).extracting(GearPiece::id).containsExactly("2");
        assertThat(answer.due()).hasValue(0);
    }

    @Test
    void aPartStandsRightAfterWhatItIsOn() {
        var chain = gear("9", "Chain", "KMC", Role.COMPONENT, Optional.empty(), List.of());
        var tt = gear("2", "Bike", "TT", Role.WHOLE, Optional.empty(), List.of("9"));
        var answer = ask(chain, bike("1", 5), tt);

        assertThat(answer.inUse()).extracting(GearPiece::id).containsExactly("1", "2", "9");
        assertThat(answer.inUse().get(2).partOf()).contains("2");
    }

    @Test
    void anAmbiguousNameListsTheIds() {
        assertThatThrownBy(() -> ask(
                        question(Action.STANDARD, Optional.of("road")),
                        gear("1", "Bike", "Road red", Role.WHOLE, Optional.empty(), List.of()),
                        gear("2", "Bike", "Road blue", Role.WHOLE, Optional.empty(), List.of())))
                .isInstanceOfSatisfying(InvalidQuestion.class, e -> {
                    assertThat(e.code()).isEqualTo("ambiguous_gear");
                    assertThat(e.cure()).contains("(1, Bike)", "(2, Bike)");
                });
    }

    @Test
    void dueShowsNothingElse() {
        var answer = ask(
                question(Action.DUE, Optional.empty()),
                bike("1", 5, reminder(1_000, 100, 1)),
                bike("2", 5, reminder(1_000, 1_000, 1)));

        assertThat(answer.inUse()).extracting(GearPiece::id).containsExactly("2");
    }

    @Test
    void whatTheAthleteCalledItIsInNoHeadline() {
        var answer = ask(gear("1", "Bike", "Rocket", Role.WHOLE, Optional.empty(), List.of()));

        assertThat(answer.headline()).doesNotContain("Rocket");
        assertThat(answer.inUse().get(0).nameFromAthlete()).isEqualTo("Rocket");
    }

    private static DueState state(GearReminder reminder) {
        return first(ask(bike("1", 5, reminder))).state();
    }

    private static ReminderFinding first(GearAnswer answer) {
        return answer.inUse().get(0).reminders().get(0);
    }

    private static LimitFinding limit(GearAnswer answer) {
        return first(answer).limits().get(0);
    }

    private static GearReminder reminder(double allowed, double used, int daysAgo) {
        return new GearReminder(
                "r",
                OutsideText.name("Replace"),
                List.of(new Allowance(Limit.DISTANCE_METERS, allowed, OptionalDouble.of(used))),
                Optional.of(TODAY.minusDays(daysAgo)),
                Optional.empty());
    }

    private static Gear bike(String id, double meters, GearReminder... reminders) {
        return new Gear(
                id,
                "Bike",
                OutsideText.name("Bike"),
                Role.WHOLE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.of(meters),
                OptionalDouble.of(3600),
                OptionalInt.of(1),
                TimeCounted.MOVING,
                List.of(),
                List.of(reminders));
    }

    private static Gear gear(
            String id,
            String type,
            String name,
            Role role,
            Optional<LocalDate> retired,
            List<String> parts,
            GearReminder... reminders) {
        return new Gear(
                id,
                type,
                OutsideText.name(name),
                role,
                Optional.empty(),
                retired,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                TimeCounted.MOVING,
                parts,
                List.of(reminders));
    }

    private static Question question(Action action, Optional<String> gear) {
        return Question.about(Optional.empty(), action, gear, Optional.empty(), Detail.STANDARD);
    }

    /** Kilometres on gear 1 in each of the last six weeks, newest first. */
    private static List<GearUse> weeks(int... km) {
        return IntStream.range(0, km.length)
                .filter(i -> km[i] > 0)
                .mapToObj(i -> new GearUse(
                        "1",
                        TODAY.minusDays(7L * i),
                        OptionalDouble.of(1000.0 * km[i]),
                        OptionalDouble.of(3600),
                        OptionalDouble.of(3700)))
                .toList();
    }

    private static GearAnswer ask(Gear... gear) {
        return ask(question(Action.STANDARD, Optional.empty()), gear);
    }

    private static GearAnswer ask(Question question, Gear... gear) {
        return ask(question, List.of(), gear);
    }

    private static GearAnswer ask(List<GearUse> uses, Gear... gear) {
        return ask(question(Action.STANDARD, Optional.empty()), uses, gear);
    }

    private static GearAnswer ask(Question question, List<GearUse> uses, Gear... gear) {
        Answer answer = new ManageGear(Writes.GATE).answer(question, ports(List.of(gear), uses), Now.on(TODAY));
        return (GearAnswer) answer.data();
    }

    private static Ports ports(List<Gear> gear, List<GearUse> uses) {
        return new Ports(
                new OneAthlete(ALEX),
                NotAsked.port(TrainingLog.class),
                NotAsked.port(WellnessLog.class),
                NotAsked.port(Calendar.class),
                NotAsked.port(Library.class),
                NotAsked.port(ActivitySearch.class),
                NotAsked.port(ActivityInsight.class),
                NotAsked.port(PerformanceCurves.class),
                NotAsked.port(RawFiles.class),
                NotAsked.port(ProfileSettings.class),
                NotAsked.port(Roster.class),
                new Shed(gear, uses),
                NotAsked.port(Routes.class),
                NotAsked.port(Weather.class));
    }

    private record Shed(List<Gear> gear, List<GearUse> recent) implements GearLog {
        @Override
        public CompletionStage<List<Gear>> gear(String athleteId) {
            return CompletableFuture.completedFuture(gear);
        }

        @Override
        public CompletionStage<List<GearUse>> uses(String athleteId, DateRange range) {
            assertThat(range.length()).isEqualTo(42);
            return CompletableFuture.completedFuture(recent);
        }

        @Override
        public CompletionStage<GearTotals> totals(String athleteId, String gearId) {
            throw new AssertionError("no call per piece");
        }
    }
}
