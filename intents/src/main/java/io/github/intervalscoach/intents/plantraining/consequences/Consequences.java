package io.github.intervalscoach.intents.plantraining.consequences;

import io.github.intervalscoach.intents.plantraining.athlete.FixedDay;
import io.github.intervalscoach.intents.plantraining.athlete.Longest;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import io.github.intervalscoach.intents.plantraining.build.DatedSession;
import io.github.intervalscoach.intents.plantraining.build.Plan;
import io.github.intervalscoach.intents.plantraining.build.PlannedWeek;
import io.github.intervalscoach.intents.plantraining.sessions.Minutes;
import io.github.intervalscoach.intents.plantraining.sessions.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a plan comes to.
 *
 * @param weeks one a week, in order
 * @param dates that matter, in order
 * @param broken every rule it breaks; empty where it breaks none
 */
public record Consequences(List<WeekFigures> weeks, List<KeyDate> dates, List<BrokenRule> broken) {
    public Consequences {
        weeks = List.copyOf(weeks);
        dates = List.copyOf(dates);
        broken = List.copyOf(broken);
    }

    /** What {@code plan} comes to for an athlete who starts there, beside what is settled, races included. */
    public static Consequences of(Plan plan, TrainingState state, List<FixedDay> settled) {
        Forecast forecast = Forecast.of(plan, state, settled);
        List<WeekFigures> weeks =
                plan.weeks().stream().map(week -> figures(week, forecast)).toList();
        List<KeyDate> dates = dates(plan, forecast, settled);
        return new Consequences(weeks, dates, new RuleCheck(plan, state, settled).of(weeks, dates));
    }

    private static WeekFigures figures(PlannedWeek planned, Forecast forecast) {
        List<DatedSession> sessions = planned.sessions();
        double before = forecast.endOf(planned.week().first().minusDays(1)).fitness();
        return new WeekFigures(
                planned.week().number(),
                planned.points(),
                planned.hours(),
                forecast.endOf(planned.week().last()).fitness() - before,
                sessions.stream().map(dated -> dated.session().byIntensity()).reduce(Minutes.NONE, Minutes::plus),
                (int) sessions.stream()
                        .filter(dated -> dated.session().kind().isHard())
                        .map(DatedSession::day)
                        .distinct()
                        .count(),
                longest(sessions));
    }

    private static List<Longest> longest(List<DatedSession> sessions) {
        return Stream.of(Sport.values())
                .flatMap(sport -> sessions.stream()
                        .map(DatedSession::session)
                        .filter(session -> session.sport() == sport)
                        .max(Comparator.comparingInt(Session::minutes))
                        .stream())
                .map(session -> new Longest(session.sport(), session.minutes()))
                .toList();
    }

    private static List<KeyDate> dates(Plan plan, Forecast forecast, List<FixedDay> settled) {
        var dates = new ArrayList<KeyDate>();
        LocalDate last = plan.weeks().get(plan.weeks().size() - 1).week().last();
        settled.stream()
                .filter(fixed -> fixed.kind().isRace() && !fixed.day().isAfter(last))
                .map(FixedDay::day)
                .distinct()
                .sorted()
                .forEach(day -> dates.add(date(day, day.minusDays(1), KeyDate.Kind.RACE_MORNING, forecast)));
        LocalDate tired = forecast.mostTiredDay();
        dates.add(date(tired, tired, KeyDate.Kind.MOST_TIRED, forecast));
        // What a race costs is not planned, so the evening after it is not told.
        if (settled.stream()
                .noneMatch(fixed -> fixed.kind().isRace() && fixed.day().equals(last))) {
            dates.add(date(last, last, KeyDate.Kind.END_OF_PLAN, forecast));
        }
        return dates;
    }

    private static KeyDate date(LocalDate day, LocalDate evening, KeyDate.Kind kind, Forecast forecast) {
        return new KeyDate(day, kind, forecast.endOf(evening), forecast.usual(evening));
    }
}
