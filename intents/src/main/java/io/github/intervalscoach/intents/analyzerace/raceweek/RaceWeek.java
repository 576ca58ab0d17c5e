package io.github.intervalscoach.intents.analyzerace.raceweek;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.FitnessProjection;
import io.github.intervalscoach.analytics.planning.Taper;
import io.github.intervalscoach.analytics.planning.TaperShape;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.analyzerace.answer.RaceWeekSection;
import io.github.intervalscoach.intents.analyzerace.answer.RaceWeekSection.RaceMorning;
import io.github.intervalscoach.intents.analyzerace.answer.RaceWeekSection.TaperDay;
import io.github.intervalscoach.intents.analyzerace.contest.Diary;
import io.github.intervalscoach.intents.analyzerace.contest.LoadBook;
import io.github.intervalscoach.intents.model.CalendarEvent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** The days before a race: what is planned beside a budget that is the sum of its rows. */
public final class RaceWeek {
    private static final int WEEK = 7;
    private static final double CUT = 0.5;

    private final Diary diary;
    private final LoadBook loads;
    private final CalendarEvent race;
    private final RaceLength length;
    private final PlannedDays planned;

    /** Every day is today or later. */
    public RaceWeek(Diary diary, LoadBook loads, CalendarEvent race, OptionalInt expectedSeconds) {
        this.diary = diary;
        this.loads = loads;
        this.race = race;
        this.length = new RaceLength(race.category(), expectedSeconds);
        this.planned = new PlannedDays(diary, race);
    }

    /** The table. */
    public RaceWeekSection section() {
        List<TaperDay> days = first().datesUntil(race.day()).map(this::day).toList();
        List<TaperDay> budgeted =
                days.stream().filter(d -> d.budgetLoadPoints().isPresent()).toList();
        OptionalDouble usual = usual();
        double budget = sum(budgeted, d -> d.budgetLoadPoints().orElseThrow());
        return new RaceWeekSection(
                race.day(),
                length.taperDays(),
                usual,
                budgeted.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(budget),
                budgeted.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(sum(
                                budgeted,
                                d -> d.plannedLoadPoints().orElse(0)
                                        + d.doneLoadPoints().orElse(0))),
                budgeted.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(100 * (1 - budget / (budgeted.size() * usual.orElseThrow()))),
                (int) days.stream()
                        .flatMap(d -> planned.on(d.day()).stream())
                        .filter(e -> e.loadPoints().isEmpty())
                        .count(),
                days,
                morning());
    }

    private LocalDate first() {
        LocalDate table = race.day().minusDays(Math.max(WEEK, length.taperDays()));
        return table.isBefore(diary.today()) ? diary.today() : table;
    }

    private TaperDay day(LocalDate day) {
        int toGo = toGo(day);
        List<CalendarEvent> sessions = planned.on(day);
        OptionalInt seconds = sessions.stream().anyMatch(e -> e.movingSeconds().isPresent())
                ? OptionalInt.of(sessions.stream()
                        .mapToInt(e -> e.movingSeconds().orElse(0))
                        .sum())
                : OptionalInt.empty();
        return new TaperDay(
                day,
                toGo,
                sessions.size(),
                seconds,
                sessions.stream().anyMatch(e -> e.loadPoints().isPresent())
                        ? OptionalDouble.of(planned.load(day))
                        : OptionalDouble.empty(),
                day.equals(diary.today()) ? OptionalDouble.of(loads.listed(day)) : OptionalDouble.empty(),
                budget(day),
                idea(toGo),
                LateLong.test(toGo, sessions, usual(), length));
    }

    private static String idea(int toGo) {
        return switch (toGo) {
            case 1 -> "rest";
            case 2 -> "opener";
            case 3, 4 -> "easy_or_rest";
            case 5 -> "race_pace_touches";
            case 6 -> "easy";
            case 7 -> "last_key_session";
            default -> "shorter";
        };
    }

    private OptionalDouble usual() {
        return start().map(state -> OptionalDouble.of(state.fitness())).orElse(OptionalDouble.empty());
    }

    /** Yesterday evening. */
    private Optional<FitnessFatigue> start() {
        LocalDate evening = diary.today().minusDays(1);
        OptionalDouble fitness = loads.fitness(evening);
        OptionalDouble fatigue = loads.fatigue(evening);
        return fitness.isPresent() && fatigue.isPresent() && fitness.getAsDouble() > 0
                ? Optional.of(new FitnessFatigue(fitness.getAsDouble(), Math.max(0, fatigue.getAsDouble())))
                : Optional.empty();
    }

    /** The day's part of the whole taper; empty before it. */
    private OptionalDouble budget(LocalDate day) {
        int days = length.taperDays();
        int index = days - toGo(day);
        if (index < 0 || days == 0) {
            return OptionalDouble.empty();
        }
        return start().flatMap(state -> Taper.of(
                                state, List.of(state.fitness()), TaperShape.Exponential.cutting(CUT, days), days)
                        .found())
                .map(taper -> OptionalDouble.of(taper.loads().get(index)))
                .orElse(OptionalDouble.empty());
    }

    private Optional<RaceMorning> morning() {
        return start().flatMap(state -> form(state, this::asPlanned)
                .map(asPlanned -> new RaceMorning(
                        asPlanned,
                        length.taperDays() == 0
                                ? OptionalDouble.empty()
                                : form(state, this::byBudget)
                                        .map(OptionalDouble::of)
                                        .orElse(OptionalDouble.empty()),
                        length.goalLow(),
                        length.goalHigh())));
    }

    private double asPlanned(LocalDate day) {
        return planned.load(day) + (day.equals(diary.today()) ? loads.listed(day) : 0);
    }

    /** What is done already cannot be saved any more. */
    private double byBudget(LocalDate day) {
        double done = day.equals(diary.today()) ? loads.listed(day) : 0;
        OptionalDouble budget = budget(day);
        return budget.isPresent() ? Math.max(done, budget.getAsDouble()) : asPlanned(day);
    }

    private Optional<Double> form(FitnessFatigue start, ToDoubleFunction<LocalDate> load) {
        if (!race.day().isAfter(diary.today())) {
            return Optional.of(start.form());
        }
        var days = DailySeries.between(
                diary.today(), race.day().minusDays(1), day -> OptionalDouble.of(load.applyAsDouble(day)));
        return FitnessProjection.of(start, days).found().map(p -> p.end().form());
    }

    private int toGo(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(day, race.day()));
    }

    private static double sum(List<TaperDay> days, ToDoubleFunction<TaperDay> load) {
        return days.stream().mapToDouble(load).sum();
    }
}
