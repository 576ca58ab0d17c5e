package io.github.intervalscoach.intents.plantraining.season;

import io.github.intervalscoach.analytics.planning.IntensityMix;
import io.github.intervalscoach.analytics.planning.Mesocycle;
import io.github.intervalscoach.analytics.planning.OtherRace;
import io.github.intervalscoach.analytics.planning.Phase;
import io.github.intervalscoach.analytics.planning.RaceConflict;
import io.github.intervalscoach.analytics.planning.RecoveryRhythm;
import io.github.intervalscoach.analytics.planning.Season;
import io.github.intervalscoach.analytics.planning.SeasonPhases;
import io.github.intervalscoach.analytics.planning.SeasonWeek;
import io.github.intervalscoach.analytics.planning.TaperLength;
import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Goal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weeks of a plan, backwards from its race where there is one.
 *
 * @param weeks in order
 * @param conflicts other races in the way, with what each way out costs
 */
public record SeasonOutline(List<PlanWeek> weeks, List<RaceConflict> conflicts) {
    /** Shares of a usual week without a race, as {@link SeasonPhases} has them. */
    private static final double MOST_OF_LOAD = 1.1;

    /** Bosquet et al. 2007: the least cut of a taper. */
    private static final double LEAST_TAPER_CUT = 0.41;

    /** Most days of a week of taper before a race from Monday to Wednesday are in the week before. */
    private static final int TAPER_REACHES_BACK = 3;

    /** House rule: without a race the last third builds, if anything is to be raised. */
    private static final int THIRDS = 3;

    public SeasonOutline {
        weeks = List.copyOf(weeks);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * The weeks of {@code calendar} on the way to {@code goal}.
     *
     * @param loadFirst so many weeks at the beginning are not for recovery by the rhythm alone
     */
    public static SeasonOutline of(
            Calendar calendar, Goal goal, List<FixedDay> fixed, RecoveryRhythm rhythm, int loadFirst) {
        return goal.raceDuration()
                .filter(duration -> goal.isRace())
                .map(duration -> backwards(calendar, duration, fixed, rhythm, loadFirst))
                .orElseGet(() -> onwards(calendar, goal, fixed, rhythm, loadFirst));
    }

    private static SeasonOutline backwards(
            Calendar calendar, Duration duration, List<FixedDay> fixed, RecoveryRhythm rhythm, int loadFirst) {
        var season = new Season(
                calendar.weeks(),
                duration,
                rhythm,
                calendar.holidayWeeks(fixed),
                otherRaces(calendar, fixed),
                loadFirst);
        // Durations are checked by the goal's own guard; the phases refuse nothing else.
        SeasonPhases phases = SeasonPhases.of(season)
                .found()
                .orElseThrow(() -> new IllegalArgumentException("a race of " + duration
                        + ": need a second to ten days. Maybe the duration is in another unit?"));
        int taperDays = TaperLength.of(duration).found().map(TaperLength::days).orElse(0);
        List<PlanWeek> weeks = phases.weeks().stream()
                .map(week -> week(calendar, week, followsHoliday(phases, week), taperDays))
                .toList();
        return new SeasonOutline(weeks, phases.conflicts());
    }

    private static PlanWeek week(Calendar calendar, SeasonWeek week, boolean followsHoliday, int taperDays) {
        Mesocycle.Kind kind = followsHoliday ? Mesocycle.Kind.LOAD : week.kind();
        LocalDate first = calendar.firstOf(week.week());
        LocalDate last = calendar.lastOf(week.week());
        boolean tapers = week.phase() == Phase.TAPER || week.phase() == Phase.RACE_WEEK;
        double share = followsHoliday ? MOST_OF_LOAD : week.mostShare();
        return new PlanWeek(
                week.week(),
                first,
                last,
                week.phase(),
                kind,
                tapers ? 1 - LEAST_TAPER_CUT * tapered(calendar, first, last, taperDays) : share,
                week.mix(),
                week.notes());
    }

    /** Which share of the days of a week are days of taper; race day is not counted. */
    private static double tapered(Calendar calendar, LocalDate first, LocalDate last, int taperDays) {
        LocalDate begin = calendar.last().minusDays(taperDays);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long before = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(first, begin)));
        return (days - before) / (double) days;
    }

    /** A holiday was the recovery; a week of it right after is one too many. */
    private static boolean followsHoliday(SeasonPhases phases, SeasonWeek week) {
        boolean tapers = week.phase() == Phase.TAPER || week.phase() == Phase.RACE_WEEK;
        return !tapers
                && week.week() > 1
                && !week.notes().contains(SeasonWeek.Note.HOLIDAY)
                && !week.notes().contains(SeasonWeek.Note.A_RACE_SHORT_TAPER)
                && phases.weeks().get(week.week() - 2).notes().contains(SeasonWeek.Note.HOLIDAY);
    }

    private static SeasonOutline onwards(
            Calendar calendar, Goal goal, List<FixedDay> fixed, RecoveryRhythm rhythm, int loadFirst) {
        List<Integer> holidays = calendar.holidayWeeks(fixed);
        Mesocycle cycle = Mesocycle.of(calendar.weeks(), rhythm, holidays, loadFirst);
        List<PlanWeek> weeks = IntStream.rangeClosed(1, calendar.weeks())
                .mapToObj(number -> {
                    Mesocycle.Kind kind = cycle.weeks().get(number - 1);
                    Phase phase = phase(goal, number, calendar.weeks());
                    return new PlanWeek(
                            number,
                            calendar.firstOf(number),
                            calendar.lastOf(number),
                            phase,
                            kind,
                            kind == Mesocycle.Kind.LOAD ? MOST_OF_LOAD : Mesocycle.MOST_RECOVERY_SHARE,
                            IntensityMix.of(phase, Duration.ofHours(1)),
                            holidays.contains(number) ? List.of(SeasonWeek.Note.HOLIDAY) : List.of());
                })
                .toList();
        return new SeasonOutline(weeks, List.of());
    }

    private static Phase phase(Goal goal, int week, int weeks) {
        return switch (goal.purpose()) {
            case THRESHOLD -> Phase.BUILD;
            case FITNESS, RACE -> week > weeks - weeks / THIRDS ? Phase.BUILD : Phase.BASE;
            case KEEP_GOING -> Phase.BASE;
        };
    }

    private static List<OtherRace> otherRaces(Calendar calendar, List<FixedDay> fixed) {
        return fixed.stream()
                .filter(day -> day.kind().isRace() && calendar.contains(day.day()) && !isLast(calendar, day.day()))
                .map(day -> new OtherRace(
                        calendar.weekOf(day.day()),
                        priority(day.kind()),
                        Math.max(1, calendar.weekOf(day.day().minusDays(TAPER_REACHES_BACK)))))
                .toList();
    }

    private static boolean isLast(Calendar calendar, LocalDate day) {
        return day.equals(calendar.last());
    }

    private static OtherRace.Priority priority(FixedDay.Kind kind) {
        return switch (kind) {
            case RACE_A -> OtherRace.Priority.A;
            case RACE_B -> OtherRace.Priority.B;
            default -> OtherRace.Priority.C;
        };
    }
}
