package io.github.intervalscoach.intents.plantraining.read;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.load.RampRate;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.workout.Anchors;
import io.github.intervalscoach.intents.plantraining.athlete.Longest;
import io.github.intervalscoach.intents.plantraining.athlete.PastWeek;
import io.github.intervalscoach.intents.plantraining.athlete.Sport;
import io.github.intervalscoach.intents.plantraining.athlete.TrainingState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the athlete stands. */
public record Standing(Known known) {
    private static final int WEEK = 7;
    private static final int PAST_WEEKS = 6;
    private static final int WEEKS_OF_PLANS = 12;
    private static final int LOADS_BEFORE_DAYS = 21;
    private static final int MONTH_DAYS = 30;
    private static final double HOUR = 3600;
    /** House rules: four weeks in a row, of half a year; less than two points a week was no attempt to rise. */
    private static final int RAMP_WEEKS = 4;

    private static final int RAMP_ENDS = 21;
    private static final double LEAST_RAMP = 2;

    /**
     * On the morning of {@code first}; days until then go by as they are planned.
     *
     * @throws InvalidQuestion with code {@code fitness_missing} where fitness is not known
     */
    public TrainingState on(LocalDate first) {
        LocalDate today = known.asked().today();
        FitnessFatigue morning = today.datesUntil(first)
                .reduce(eve(today), (state, day) -> state.after(load(day)), (one, other) -> {
                    throw new IllegalStateException("days go by in order");
                });
        return new TrainingState(
                first,
                morning,
                first.minusDays(LOADS_BEFORE_DAYS)
                        .datesUntil(first)
                        .map(this::load)
                        .toList(),
                weeks(),
                longest(),
                ramp(),
                new PastPlans(known, mondays(WEEKS_OF_PLANS).toList()).doneShares(),
                anchors());
    }

    /** Whole weeks that are over, oldest first. */
    List<PastWeek> weeks() {
        return mondays(PAST_WEEKS)
                .map(monday -> new PastWeek(
                        monday.datesUntil(monday.plusDays(WEEK))
                                .mapToDouble(this::load)
                                .sum(),
                        in(monday).mapToDouble(Standing::seconds).sum() / HOUR))
                .toList();
    }

    /** Sessions of those weeks and of this one. */
    public List<Activity> lately() {
        LocalDate first = monday().minusWeeks(PAST_WEEKS);
        return known.done().stream()
                .filter(activity -> !activity.day().isBefore(first))
                .toList();
    }

    /** The most that fitness rose in four weeks in a row, a week; empty where it hardly rose. */
    OptionalDouble ramp() {
        LocalDate last = known.asked().today().minusDays(1);
        DailySeries fitness = DailySeries.between(last.minusWeeks(RAMP_ENDS + RAMP_WEEKS), last, this::fitness);
        return IntStream.range(0, RAMP_ENDS)
                .mapToObj(weeks -> held(last.minusWeeks(weeks), fitness))
                .flatMapToDouble(OptionalDouble::stream)
                .filter(ramp -> ramp >= LEAST_RAMP)
                .max();
    }

    private static OptionalDouble held(LocalDate end, DailySeries fitness) {
        List<Double> ramps = IntStream.range(0, RAMP_WEEKS)
                .mapToObj(weeks -> RampRate.on(end.minusWeeks(weeks), fitness).found())
                .flatMap(Optional::stream)
                .map(RampRate::pointsPerWeek)
                .toList();
        return ramps.size() < RAMP_WEEKS
                ? OptionalDouble.empty()
                : ramps.stream().mapToDouble(Double::doubleValue).average();
    }

    private FitnessFatigue eve(LocalDate today) {
        return known.days().stream()
                .filter(day -> day.day().equals(today.minusDays(1)))
                .map(WellnessDay::load)
                .filter(load -> load.fitness().orElse(-1) >= 0 && load.fatigue().orElse(-1) >= 0)
                .map(load -> new FitnessFatigue(
                        load.fitness().orElseThrow(), load.fatigue().orElseThrow()))
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion(
                        "fitness_missing",
                        "Fitness and fatigue of yesterday are not known, so no load can be planned from them.",
                        "Record some training first, or ask again when the account has synced."));
    }

    /** Done, or of days to come planned; a day of which nothing is known has none. */
    private double load(LocalDate day) {
        LocalDate today = known.asked().today();
        double planned = day.isBefore(today)
                ? 0
                : known.events().stream()
                        .filter(event -> event.day().equals(day)
                                && (known.isOpen(event) || (event.category().isRace() && !known.isTrained(day))))
                        .mapToDouble(event -> event.loadPoints().orElse(0))
                        .sum();
        return planned
                + (day.isAfter(today)
                        ? 0
                        : fed(day).orElseGet(() -> known.done().stream()
                                .filter(activity -> activity.day().equals(day))
                                .mapToDouble(
                                        activity -> activity.load().points().orElse(0))
                                .sum()));
    }

    /** What the service fed its model with: withheld sessions are in it. */
    private Optional<Double> fed(LocalDate day) {
        return day(day).map(WellnessDay::load)
                .flatMap(load -> load.fitnessLoad().isPresent()
                        ? Optional.of(load.fitnessLoad().getAsDouble())
                        : Optional.empty())
                .filter(points -> day.isBefore(known.asked().today()) && points >= 0);
    }

    private OptionalDouble fitness(LocalDate day) {
        return day(day).map(found -> found.load().fitness()).orElse(OptionalDouble.empty());
    }

    private Optional<WellnessDay> day(LocalDate day) {
        return known.days().stream().filter(other -> other.day().equals(day)).findFirst();
    }

    private List<Longest> longest() {
        LocalDate first = known.asked().today().minusDays(MONTH_DAYS);
        return Stream.of(Sport.values())
                .flatMap(sport -> Sports.of(known.done(), sport)
                        .filter(activity -> !activity.day().isBefore(first))
                        .map(activity -> (int) (seconds(activity) / 60))
                        .filter(minutes -> minutes > 0)
                        .max(Comparator.naturalOrder())
                        .map(minutes -> new Longest(sport, minutes))
                        .stream())
                .toList();
    }

    private List<Anchors> anchors() {
        var athlete = known.asked().athlete();
        return Stream.of(Sport.RIDE, Sport.RUN, Sport.SWIM)
                .flatMap(sport -> athlete
                        .settingsFor(Sports.name(sport))
                        .map(settings -> Anchors.from(
                                settings,
                                sport.discipline(),
                                Anchors.Venue.OUTDOORS,
                                athlete.restingHeartRateBpm(),
                                athlete.sex()))
                        .stream())
                .toList();
    }

    private Stream<Activity> in(LocalDate monday) {
        var week = new DateRange(monday, monday.plusDays(WEEK - 1L));
        return known.done().stream().filter(activity -> week.contains(activity.day()));
    }

    private Stream<LocalDate> mondays(int weeks) {
        return IntStream.rangeClosed(1, weeks).mapToObj(back -> monday().minusWeeks(weeks + 1L - back));
    }

    private LocalDate monday() {
        return known.asked().today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static double seconds(Activity activity) {
        return activity.volume().movingSeconds().orElse(0);
    }
}
