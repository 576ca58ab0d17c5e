package io.github.intervalscoach.intervals.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.intervalscoach.analytics.planning.RecoveryRhythm;
import io.github.intervalscoach.analytics.planning.SeasonWeek;
import io.github.intervalscoach.intents.plantraining.athlete.DateLimit;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.SportCap;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.build.PlanBuilder;
import io.github.intervalscoach.intents.plantraining.build.PlanOutcome;
import io.github.intervalscoach.intents.plantraining.build.PlanQuestion;
import io.github.intervalscoach.intents.plantraining.build.PlannedWeek;
import io.github.intervalscoach.intents.plantraining.consequences.BrokenRule;
import io.github.intervalscoach.intents.plantraining.consequences.Consequences;
import io.github.intervalscoach.intents.plantraining.season.PlanWeek;
import io.github.intervalscoach.intents.rules.PlanRules;
import io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds of every plan, for random calendars and limits. */
class PlanProperties {
    private static final LocalDate MONDAY = Athletes.MONDAY;
    private static final IntervalsWorkoutLanguage LANGUAGE = new IntervalsWorkoutLanguage();

    @Provide
    Arbitrary<PlanQuestion> questions() {
        Arbitrary<TrainingState> states = Arbitraries.of(
                Athletes.cyclist(), Athletes.runner(), Athletes.triathlete(), Athletes.rested(Athletes.cyclist()));
        Arbitrary<Integer> weeks = Arbitraries.integers().between(1, 8);
        return Combinators.combine(states, limits(), fixed(), weeks, goals())
                .as((state, limits, fixed, count, goal) -> {
                    LocalDate end = MONDAY.plusWeeks(count).minusDays(1);
                    return new PlanQuestion(
                            state,
                            limits,
                            fixed,
                            goal.on(end),
                            count,
                            RecoveryRhythm.of(OptionalInt.empty(), List.of()));
                });
    }

    /** A goal that still wants its day. */
    private interface Undated {
        Goal on(LocalDate day);
    }

    private static Arbitrary<Undated> goals() {
        return Arbitraries.of(
                day -> Goal.race(day, Duration.ofHours(3), Sport.RIDE),
                day -> Goal.race(day, Duration.ofMinutes(45), Sport.RUN),
                day -> Goal.fitness(day, 70),
                day -> Goal.threshold(Sport.RIDE),
                day -> Goal.keepGoing());
    }

    private static Arbitrary<Limits> limits() {
        Arbitrary<List<Integer>> minutes =
                Arbitraries.of(0, 0, 30, 45, 60, 75, 90, 120, 240).list().ofSize(7);
        Arbitrary<Optional<Integer>> week =
                Arbitraries.of(120, 240, 360, 480, 720).optional();
        Arbitrary<List<Sport>> sports = Arbitraries.of(
                List.of(Sport.RIDE),
                List.of(Sport.RUN, Sport.STRENGTH),
                List.of(Sport.RIDE, Sport.RUN, Sport.SWIM, Sport.STRENGTH));
        Arbitrary<List<DateLimit>> dates = Combinators.combine(
                        Arbitraries.integers().between(0, 40), Arbitraries.of(0, 20, 60))
                .as((day, most) -> DateLimit.minutes(MONDAY.plusDays(day), most))
                .list()
                .ofMaxSize(5);
        Arbitrary<List<SessionKind>> forbidden = Arbitraries.of(
                        SessionKind.VO2MAX, SessionKind.HILLS, SessionKind.STRENGTH, SessionKind.THRESHOLD)
                .list()
                .ofMaxSize(2);
        Arbitrary<List<SportCap>> caps = Arbitraries.of(30, 60)
                .map(most -> new SportCap(Sport.RUN, OptionalInt.of(most), OptionalInt.of(2 * most)))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(minutes, week, sports, dates, forbidden, caps)
                .as((days, hours, all, dated, kinds, capped) -> new Limits(
                        days, hours.map(OptionalInt::of).orElse(OptionalInt.empty()), all, dated, kinds, capped));
    }

    private static Arbitrary<List<FixedDay>> fixed() {
        return Combinators.combine(Arbitraries.integers().between(0, 55), Arbitraries.of(FixedDay.Kind.class))
                .as((day, kind) -> kind == FixedDay.Kind.EASY_SESSION || kind == FixedDay.Kind.HARD_SESSION
                        ? FixedDay.session(MONDAY.plusDays(day), kind, Sport.RIDE, 60, 50)
                        : FixedDay.of(MONDAY.plusDays(day), kind))
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void noHardLimitIsBroken(@ForAll("questions") PlanQuestion question) {
        plan(question).ifPresent(plan -> {
            plan.weeks().forEach(week -> keepsTheWeek(question, week));
            plan.sessions().forEach(dated -> keepsTheDay(question, plan, dated));
            assertThat(beginsWithRecovery(plan) && question.state().loadedWeeks() < 3)
                    .isFalse();
            assertThat(Consequences.of(plan, question.state(), question.settled())
                            .broken())
                    .filteredOn(
                            broken -> List.of(
                                                    PlanRules.BEFORE_RACE,
                                                    PlanRules.MIX,
                                                    PlanRules.FORM_IN_TRAINING,
                                                    PlanRules.RACE_FORM)
                                            .stream()
                                            .noneMatch(broken.rule()::equals)
                                    && !isBetweenFixed(question, broken.day())
                                    && !isOfTheCalendar(plan, broken))
                    .isEmpty();
        });
    }

    /** Whether it begins with a recovery week that no race and no holiday asks for. */
    private static boolean beginsWithRecovery(Plan plan) {
        PlanWeek first = plan.weeks().get(0).week();
        return first.isLight()
                && !first.isTaper()
                && !first.isShortTaper()
                && !first.notes().contains(SeasonWeek.Note.HOLIDAY);
    }

    /** Two hard days that were both on the calendar already are not the plan's doing. */
    private static boolean isBetweenFixed(PlanQuestion question, LocalDate day) {
        return question.settled().stream()
                        .filter(fixed -> fixed.kind().isHard())
                        .map(FixedDay::day)
                        .filter(hard -> !hard.isBefore(day.minusDays(1)) && !hard.isAfter(day))
                        .distinct()
                        .count()
                > 1;
    }

    /** What stands on the eve of a race already is not the plan's doing. */
    private static boolean isOfTheCalendar(Plan plan, BrokenRule broken) {
        return broken.rule().equals(PlanRules.EVE)
                && plan.sessions().stream().noneMatch(dated -> dated.day().equals(broken.day()));
    }

    private static void keepsTheWeek(PlanQuestion question, PlannedWeek week) {
        int most = question.limits().weekMinutes().orElse(Integer.MAX_VALUE);
        assertThat(week.sessions().stream()
                        .mapToInt(dated -> dated.session().minutes())
                        .sum())
                .isLessThanOrEqualTo(most);
        double sum = week.settledPoints()
                + week.sessions().stream()
                        .mapToDouble(dated -> dated.session().addedLoad())
                        .sum();
        assertThat(week.points()).isEqualTo(sum, within(1e-9));
    }

    private static void keepsTheDay(PlanQuestion question, Plan plan, DatedSession dated) {
        Limits limits = question.limits();
        int there = plan.sessions().stream()
                .filter(other -> other.day().equals(dated.day()))
                .mapToInt(other -> other.session().minutes())
                .sum();
        assertThat(there).isLessThanOrEqualTo(limits.minutesOn(dated.day()));
        assertThat(limits.sportsOn(dated.day())).contains(dated.session().sport());
        assertThat(limits.forbidden()).doesNotContain(dated.session().kind());
        assertThat(dated.session().minutes())
                .isLessThanOrEqualTo(limits.sessionCap(dated.session().sport()).orElse(Integer.MAX_VALUE));
        assertThat(question.settled())
                .noneMatch(
                        fixed -> fixed.day().equals(dated.day()) && fixed.kind().takesTheDay());
        boolean nearRace = question.settled().stream()
                .anyMatch(fixed -> fixed.kind() == FixedDay.Kind.RACE_A
                        && fixed.day().isAfter(dated.day())
                        && !fixed.day().isAfter(dated.day().plusDays(2)));
        assertThat(nearRace && dated.session().kind().isHard()).isFalse();
        boolean almostRace = question.settled().stream()
                .anyMatch(fixed -> fixed.kind() == FixedDay.Kind.RACE_A
                        && fixed.day().isAfter(dated.day())
                        && !fixed.day().isAfter(dated.day().plusDays(3)));
        assertThat(almostRace ? dated.session().minutes() : 0).isLessThan(120);
        boolean isEve = question.settled().stream()
                .anyMatch(fixed -> (fixed.kind() == FixedDay.Kind.RACE_A || fixed.kind() == FixedDay.Kind.RACE_B)
                        && fixed.day().equals(dated.day().plusDays(1)));
        assertThat(isEve ? there : 0).isLessThanOrEqualTo(60);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theSameQuestionHasTheSameAnswer(@ForAll("questions") PlanQuestion question) {
        assertThat(PlanBuilder.build(question, LANGUAGE)).isEqualTo(PlanBuilder.build(question, LANGUAGE));
    }

    /**
     * Of the programme: more hours a week never mean less fitness within reach. Of longer days that is true only nearly:
     * a week far ahead is one load that its days share by what each can take, so that a day made longer takes its part
     * from days nearer to the end (0.02 points/day of fitness at most in 3,000 questions).
     */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void moreHoursNeverBringLess(@ForAll("questions") PlanQuestion question) {
        int days = question.limits().weekdayMinutes().stream()
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(reached(weekly(question, days))).isGreaterThanOrEqualTo(reached(weekly(question, days / 2)) - 1e-4);
    }

    private static PlanQuestion weekly(PlanQuestion question, int weekMinutes) {
        return new PlanQuestion(
                question.state(),
                question.limits().weekly(weekMinutes),
                question.fixed(),
                question.goal(),
                question.weeks(),
                question.rhythm());
    }

    private static double reached(PlanQuestion question) {
        PlanOutcome outcome = PlanBuilder.build(question, LANGUAGE);
        return outcome.fold(
                plan -> plan.loads().reached(), none -> none.conflicts().isEmpty() ? none.reachable() : 0);
    }

    private static Optional<Plan> plan(PlanQuestion question) {
        return PlanBuilder.build(question, LANGUAGE).fold(Optional::of, none -> none.nearest());
    }
}
