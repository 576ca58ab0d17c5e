package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.analytics.load.LoadSpike;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.analyzetraining.answer.Candidate;
import io.github.intervalscoach.intents.analyzetraining.answer.NumberReader;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
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
        PeriodAnalysis.Purpose purpose,
        Scope scope,
        List<Flaw> flaws,
        PeriodSection figures,
        Optional<LoadSpike> farthestRun) {
    static Computed of(Audited audited) {
        Days days = audited.days();
        LogBook log = audited.log();
        var reader = new NumberReader();
        Optional<DateRange> done = days.done();
        List<Activity> sessions = done.map(log::sessions).orElse(List.of());
        var plan = PlanCheck.of(audited);
        boolean isHandover = audited.purpose() == PeriodAnalysis.Purpose.HANDOVER;
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
                LoadShift.against(days, log),
                LoadShift.within(days, log),
                new FuelLog(sessions)
                        .all(days.full().flatMap(full -> EatenDays.of(full, audited.records(), audited.athlete()))),
                PatternSearch.of(audited),
                isHandover ? Optional.of(new HandoverFacts(audited).all()) : Optional.empty(),
                sessions.stream()
                        .filter(a -> a.volume().movingSeconds().isPresent())
                        .max(Comparator.comparingInt(
                                a -> a.volume().movingSeconds().getAsInt()))
                        .map(Computed::candidate),
                sessions.stream().map(Computed::candidate).toList(),
                reader.refused());
        return new Computed(
                audited.athlete(),
                days,
                audited.purpose(),
                audited.scope(),
                audited.flaws(),
                figures,
                farthestRun(days, sessions, log));
    }

    private static int restDays(DateRange done, LocalDate today, LogBook log) {
        return (int) done.days()
                .filter(day -> !day.equals(today) && log.isRestDay(day))
                .count();
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

    static Candidate candidate(Activity a) {
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
