package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.analytics.load.LoadSpike;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.analyzetraining.answer.Candidate;
import io.github.intervalscoach.intents.analyzetraining.answer.NumberReader;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Change;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Fuelling;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Numbers at full precision, and no opinion about them.
 *
 * @param farthestRun the run of the period that reached farthest beyond the month before it
 */
record Computed(
        Athlete athlete,
        Days days,
        Scope scope,
        List<Flaw> flaws,
        PeriodSection figures,
        Optional<LoadSpike> farthestRun) {
    private static final int LONG_SECONDS = 90 * 60;
    private static final double SECONDS_PER_HOUR = 3600;

    static Computed of(Audited audited) {
        Days days = audited.days();
        LogBook log = audited.log();
        var reader = new NumberReader();
        Optional<DateRange> done = days.done();
        List<Activity> sessions = done.map(log::sessions).orElse(List.of());
        var plan = PlanCheck.of(audited);
        var fitness = done.flatMap(range -> LoadModel.fitness(range, log, reader));
        var figures = new PeriodSection(
                days.window().first(),
                done.map(DateRange::last),
                days.window().last(),
                Sums.totals(sessions),
                Sums.bySport(sessions),
                done.map(range -> Sums.weeks(range, log)).orElse(List.of()),
                done.map(range -> log.withheld(range).size()).orElse(0),
                done.map(range -> WithheldLoad.of(range, log)).orElse(OptionalDouble.empty()),
                done.filter(range -> !sessions.isEmpty() || fitness.isPresent())
                        .map(range -> OptionalInt.of(restDays(range, days.today(), log)))
                        .orElse(OptionalInt.empty()),
                fitness,
                sessions.isEmpty() ? Optional.empty() : LoadModel.week(days, log, reader),
                done.map(range -> ZoneMix.of(sessions, range.length(), reader)).orElse(List.of()),
                plan.plan(),
                plan.toCome(),
                change(days, log),
                fuelling(sessions),
                sessions.stream()
                        .filter(a -> a.volume().movingSeconds().isPresent())
                        .max(Comparator.comparingInt(
                                a -> a.volume().movingSeconds().getAsInt()))
                        .map(Computed::candidate),
                sessions.stream().map(Computed::candidate).toList(),
                reader.refused());
        return new Computed(
                audited.athlete(), days, audited.scope(), audited.flaws(), figures, farthestRun(days, sessions, log));
    }

    private static int restDays(DateRange done, LocalDate today, LogBook log) {
        return (int) done.days()
                .filter(day -> !day.equals(today) && log.isRestDay(day))
                .count();
    }

    /** Only when both windows are over and every load in them is known; the window before must hold any training. */
    private static Optional<Change> change(Days days, LogBook log) {
        DateRange before = days.before();
        List<Activity> then = log.sessions(before);
        if (!days.isOver() || then.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble loadThen = LoadModel.total(before, log);
        OptionalDouble loadNow = LoadModel.total(days.window(), log);
        if (loadThen.isEmpty() || loadNow.isEmpty()) {
            return Optional.empty();
        }
        boolean readable =
                log.withheld(before).isEmpty() && log.withheld(days.window()).isEmpty();
        return Optional.of(new Change(
                before.first(),
                before.last(),
                then.size(),
                loadThen,
                percent(loadNow.getAsDouble(), loadThen.getAsDouble()),
                readable
                        ? percent((double) Sums.seconds(log.sessions(days.window())), (double) Sums.seconds(then))
                        : OptionalDouble.empty()));
    }

    private static OptionalDouble percent(double now, double then) {
        return then > 0 ? OptionalDouble.of(100 * (now - then) / then) : OptionalDouble.empty();
    }

    private static Optional<Fuelling> fuelling(List<Activity> sessions) {
        List<Activity> longOnes = sessions.stream()
                .filter(a -> a.volume().movingSeconds().orElse(0) >= LONG_SECONDS)
                .toList();
        List<Activity> logged = longOnes.stream()
                .filter(a -> a.carbohydrateIntakeGrams().isPresent())
                .toList();
        int grams = logged.stream()
                .mapToInt(a -> a.carbohydrateIntakeGrams().getAsInt())
                .sum();
        return longOnes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fuelling(
                        longOnes.size(),
                        logged.size(),
                        (int) logged.stream()
                                .filter(a -> a.carbohydrateIntakeGrams().getAsInt() == 0)
                                .count(),
                        logged.isEmpty()
                                ? OptionalDouble.empty()
                                : OptionalDouble.of(grams * SECONDS_PER_HOUR / Sums.seconds(logged))));
    }

    private static Optional<LoadSpike> farthestRun(Days days, List<Activity> sessions, LogBook log) {
        var longest = DailySeries.between(
                Days.oldest(days.window()),
                days.window().last(),
                day -> log.withheld(DateRange.of(day)).isEmpty()
                        ? OptionalDouble.of(longestRun(log.sessions(DateRange.of(day))))
                        : OptionalDouble.empty());
        return sessions.stream()
                .filter(Computed::isRun)
                .flatMap(a -> LoadSpike.of(a.volume().distanceMeters().orElse(0), a.day(), longest).found().stream())
                .max(Comparator.comparingDouble(LoadSpike::ratio));
    }

    private static boolean isRun(Activity activity) {
        return activity.sport().contains("Run")
                && activity.volume().distanceMeters().orElse(0) > 0;
    }

    private static double longestRun(List<Activity> sessions) {
        return sessions.stream()
                .filter(Computed::isRun)
                .mapToDouble(a -> a.volume().distanceMeters().orElse(0))
                .max()
                .orElse(0);
    }

    private static Candidate candidate(Activity a) {
        return new Candidate(
                a.id(),
                a.start(),
                Optional.of(a.name().shown()),
                Optional.of(a.sport()),
                false,
                a.volume().movingSeconds(),
                a.load().points());
    }
}
