package io.github.intervalscoach.intervals.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.intervalscoach.analytics.planning.RecoveryRhythm;
import io.github.intervalscoach.intents.plantraining.athlete.DateLimit;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import io.github.intervalscoach.intents.plantraining.athlete.Limits;
import io.github.intervalscoach.intents.plantraining.athlete.Longest;
import io.github.intervalscoach.intents.plantraining.athlete.Priority;
import io.github.intervalscoach.intents.plantraining.athlete.SessionKind;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.SportCap;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.build.PlanBuilder;
import io.github.intervalscoach.intents.plantraining.build.PlanQuestion;
import io.github.intervalscoach.intents.plantraining.build.PlannedWeek;
import io.github.intervalscoach.intents.plantraining.replan.Ask;
import io.github.intervalscoach.intents.plantraining.replan.Decision;
import io.github.intervalscoach.intents.plantraining.replan.Decision.Fate;
import io.github.intervalscoach.intents.plantraining.replan.Decision.Reason;
import io.github.intervalscoach.intents.plantraining.replan.Happened;
import io.github.intervalscoach.intents.plantraining.replan.Illness;
import io.github.intervalscoach.intents.plantraining.replan.ReplanQuestion;
import io.github.intervalscoach.intents.plantraining.replan.Replanned;
import io.github.intervalscoach.intents.plantraining.replan.Replanner;
import io.github.intervalscoach.intents.plantraining.sessions.Brief;
import io.github.intervalscoach.intents.plantraining.sessions.SessionMaker;
import io.github.intervalscoach.intervals.workout.IntervalsWorkoutLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Weeks that went otherwise. */
class ReplanTest {
    private static final LocalDate MONDAY = Athletes.MONDAY;
    private static final IntervalsWorkoutLanguage LANGUAGE = new IntervalsWorkoutLanguage();
    private static final Limits LIMITS = Limits.of(List.of(60, 75, 60, 75, 60, 240, 180), Sport.RIDE, Sport.RUN);
    private static final SessionMaker MAKER =
            new SessionMaker(LANGUAGE, Athletes.state(50, 350, 7, List.of())::anchors);

    private static final DatedSession MONDAY_EASY = ride(0, SessionKind.RECOVERY, 40, Priority.FILLER);
    private static final DatedSession TUESDAY_HARD = ride(1, SessionKind.VO2MAX, 70, Priority.KEY);
    private static final DatedSession THURSDAY_EASY = ride(3, SessionKind.ENDURANCE, 60, Priority.FILLER);
    private static final DatedSession SATURDAY_LONG = ride(5, SessionKind.LONG, 150, Priority.KEY);
    private static final DatedSession SUNDAY_EASY = ride(6, SessionKind.ENDURANCE, 60, Priority.FILLER);

    private static DatedSession ride(int day, SessionKind kind, int minutes, Priority priority) {
        return new DatedSession(
                MONDAY.plusDays(day), kind + "-" + day, priority, MAKER.make(Brief.of(Sport.RIDE, kind, minutes)));
    }

    private static TrainingState today(int day) {
        TrainingState state =
                Athletes.state(50, 350, 7, List.of(new Longest(Sport.RIDE, 150), new Longest(Sport.RUN, 50)));
        return new TrainingState(
                MONDAY.plusDays(day),
                state.morning(),
                state.loadsBefore(),
                state.weeks(),
                state.longest(),
                state.sustainedRampPerWeek(),
                state.doneToPlanned(),
                state.thresholds());
    }

    private static PlannedWeek week() {
        var question = new PlanQuestion(
                today(0), LIMITS, List.of(), Goal.keepGoing(), 1, RecoveryRhythm.of(OptionalInt.empty(), List.of()));
        return PlanBuilder.build(question, LANGUAGE)
                .fold(
                        plan -> plan.weeks().get(0),
                        none -> none.nearest().orElseThrow().weeks().get(0));
    }

    private static ReplanQuestion question(
            int day, Limits limits, List<DatedSession> ahead, List<Happened> behind, double done, Illness... illness) {
        return new ReplanQuestion(
                today(day),
                limits,
                List.of(),
                week().week(),
                ahead,
                behind,
                done,
                0,
                List.of(),
                List.of(),
                List.of(illness).stream().findFirst());
    }

    private static Decision of(Replanned replanned, DatedSession session) {
        return replanned.decisions().stream()
                .filter(decision -> decision.session().equals(session))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPlanToWhichNothingHappenedStays() {
        PlannedWeek week = week();

        Replanned replanned = Replanner.replan(question(0, LIMITS, week.sessions(), List.of(), 0), LANGUAGE);

        assertThat(replanned.sessions()).containsExactlyInAnyOrderElementsOf(week.sessions());
        assertThat(replanned.decisions()).allMatch(decision -> decision.fate() == Fate.KEPT);
    }

    /** Q05: Tuesday and Thursday missed, Saturday is long already. */
    @Test
    void aMissedKeySessionMovesAndEasyTimeIsLetGo() {
        Replanned replanned = Replanner.replan(
                question(
                        4,
                        LIMITS,
                        List.of(SATURDAY_LONG, SUNDAY_EASY),
                        List.of(Happened.missed(TUESDAY_HARD), Happened.missed(THURSDAY_EASY)),
                        30),
                LANGUAGE);

        assertThat(of(replanned, TUESDAY_HARD).fate()).isIn(Fate.MOVED, Fate.DROPPED);
        assertThat(of(replanned, THURSDAY_EASY).reason()).isEqualTo(Reason.ONLY_KEY_SESSIONS_MOVE);
        assertThat(of(replanned, SATURDAY_LONG).fate()).isEqualTo(Fate.KEPT);
        assertThat(replanned.pointsAfter()).isLessThanOrEqualTo(1.05 * replanned.pointsBefore());
        assertThat(replanned.sessions().stream().map(DatedSession::day)).doesNotHaveDuplicates();
    }

    @Test
    void theDayAfterAMissedKeySessionIsNotMadeAKeyDay() {
        Replanned replanned = Replanner.replan(
                question(
                        2,
                        LIMITS,
                        List.of(THURSDAY_EASY, SATURDAY_LONG, SUNDAY_EASY),
                        List.of(Happened.missed(TUESDAY_HARD)),
                        30),
                LANGUAGE);

        assertThat(of(replanned, TUESDAY_HARD).to().orElseThrow()).isAfter(MONDAY.plusDays(2));
    }

    @Test
    void aKeySessionThatIsAheadAnywayAbsorbsTheMissedOne() {
        DatedSession fridayHard = ride(4, SessionKind.VO2MAX, 60, Priority.KEY);

        Replanned replanned = Replanner.replan(
                question(2, LIMITS, List.of(fridayHard, SUNDAY_EASY), List.of(Happened.missed(TUESDAY_HARD)), 30),
                LANGUAGE);

        assertThat(of(replanned, TUESDAY_HARD))
                .isEqualTo(new Decision(TUESDAY_HARD, Fate.ABSORBED, Reason.SAME_PURPOSE_THIS_WEEK, Optional.empty()));
    }

    /** Q06: five days ill, feels better, nobody has asked about symptoms. */
    @Test
    void afterAnIllnessNothingHardIsLeftAndItAsks() {
        Replanned replanned = Replanner.replan(
                question(
                        0,
                        LIMITS,
                        List.of(MONDAY_EASY, TUESDAY_HARD, THURSDAY_EASY, SATURDAY_LONG, SUNDAY_EASY),
                        List.of(),
                        0,
                        new Illness(5, OptionalDouble.empty())),
                LANGUAGE);

        assertThat(replanned.asks()).containsExactly(Ask.SYMPTOMS);
        assertThat(replanned.sessions())
                .allMatch(dated -> !dated.session().kind().isHard()
                        && !dated.session().kind().isLong())
                .allMatch(dated -> !dated.day().isBefore(MONDAY.plusDays(2)));
        assertThat(of(replanned, TUESDAY_HARD).reason()).isEqualTo(Reason.ILLNESS);
        assertThat(replanned.pointsAfter()).isLessThan(replanned.pointsBefore());
    }

    /** Q13: a journey without a bicycle, running on Monday and Wednesday, and a calf that bears 30 minutes. */
    @Test
    void aJourneyWithoutABicycleBecomesShortRuns() {
        Limits away = LIMITS.capped(SportCap.session(Sport.RUN, 30))
                .on(
                        DateLimit.only(MONDAY, Sport.RUN),
                        DateLimit.off(MONDAY.plusDays(1)),
                        DateLimit.only(MONDAY.plusDays(2), Sport.RUN),
                        DateLimit.off(MONDAY.plusDays(3)),
                        DateLimit.off(MONDAY.plusDays(4)),
                        DateLimit.off(MONDAY.plusDays(5)),
                        DateLimit.off(MONDAY.plusDays(6)));

        Replanned replanned = Replanner.replan(
                question(0, away, List.of(MONDAY_EASY, TUESDAY_HARD, THURSDAY_EASY, SATURDAY_LONG), List.of(), 0),
                LANGUAGE);

        assertThat(replanned.sessions())
                .hasSize(2)
                .allMatch(dated ->
                        dated.session().sport() == Sport.RUN && dated.session().minutes() <= 30);
        assertThat(replanned.decisions())
                .filteredOn(decision -> decision.reason() == Reason.OTHER_SPORT)
                .hasSize(2);
        assertThat(replanned.pointsAfter()).isLessThan(replanned.pointsBefore());
    }

    @Test
    void easyTimeMakesWayForAMissedKeySession() {
        DatedSession fridayEasy = ride(4, SessionKind.ENDURANCE, 60, Priority.FILLER);
        Limits weekdays = Limits.of(List.of(60, 75, 0, 0, 75, 240, 0), Sport.RIDE);

        Replanned replanned = Replanner.replan(
                question(3, weekdays, List.of(fridayEasy, SATURDAY_LONG), List.of(Happened.missed(TUESDAY_HARD)), 30),
                LANGUAGE);

        assertThat(of(replanned, TUESDAY_HARD).to()).contains(MONDAY.plusDays(4));
        assertThat(of(replanned, fridayEasy).reason()).isEqualTo(Reason.MADE_WAY_FOR_KEY);
        assertThat(of(replanned, SATURDAY_LONG).fate()).isEqualTo(Fate.KEPT);
    }

    @Test
    void aWeekWithoutHoursLeftTakesNothingMore() {
        Replanned replanned = Replanner.replan(
                question(4, LIMITS.weekly(0), List.of(SATURDAY_LONG, SUNDAY_EASY), List.of(), 30), LANGUAGE);

        assertThat(replanned.sessions()).isEmpty();
        assertThat(replanned.decisions()).extracting(Decision::reason).containsOnly(Reason.NO_TIME);
    }

    @Test
    void twoHardDaysAreNeverPutTogether() {
        DatedSession saturdayHard = ride(5, SessionKind.THRESHOLD, 75, Priority.KEY);

        Replanned replanned = Replanner.replan(
                new ReplanQuestion(
                        today(4),
                        LIMITS,
                        List.of(FixedDay.session(MONDAY.plusDays(7), FixedDay.Kind.HARD_SESSION, Sport.RUN, 40, 50)),
                        week().week(),
                        List.of(saturdayHard),
                        List.of(Happened.missed(TUESDAY_HARD)),
                        100,
                        90,
                        List.of(),
                        List.of(),
                        Optional.empty()),
                LANGUAGE);

        assertThat(of(replanned, TUESDAY_HARD).reason()).isEqualTo(Reason.HARD_DAYS_TOO_CLOSE);
        assertThat(of(replanned, saturdayHard).fate()).isEqualTo(Fate.KEPT);
    }
}
