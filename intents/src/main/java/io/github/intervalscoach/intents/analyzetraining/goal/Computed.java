package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.analytics.planning.LoadForFitness;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.SportSettings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers without an opinion.
 *
 * @param set the threshold as it is set
 * @param now where the athlete stands: as estimated, or as set where nothing is estimated
 * @param recent what was known on the last 28 days
 * @param work of the last 28 days
 * @param planned empty where nothing after today has a planned load
 * @param neededPointsPerWeek for a goal of fitness
 */
record Computed(
        Audited audited,
        OptionalDouble set,
        OptionalDouble now,
        DoubleSummaryStatistics recent,
        Optional<OwnRises> rises,
        Rise.Work work,
        Optional<Planned> planned,
        OptionalDouble neededPointsPerWeek) {
    private static final int RECENT_DAYS = 28;
    private static final int WEEK = 7;
    /** The load is solved for first and held against the athlete's own afterwards. */
    private static final double ANY_LOAD = 1000;

    /** What the calendar holds, up to its last entry with a load. */
    record Planned(double pointsPerWeek, int sessions, LocalDate last) {}

    static Computed of(Audited audited) {
        var asked = audited.asked();
        var levels = new Levels(audited.diary(), asked.target().kind());
        LocalDate yesterday = asked.today().minusDays(1);
        DateRange recent = DateRange.endingOn(yesterday, RECENT_DAYS);
        OptionalDouble set = set(asked);
        OptionalDouble level = levels.on(yesterday);
        OptionalDouble now = level.isPresent() ? level : set;
        return new Computed(
                audited,
                set,
                now,
                Arrays.stream(levels.known(recent)).summaryStatistics(),
                OwnRises.of(audited, levels),
                levels.work(recent),
                planned(asked.today(), audited.planned()),
                asked.target().kind() == Target.Kind.FITNESS ? needed(now, asked) : OptionalDouble.empty());
    }

    GoalAnalysis.Asked asked() {
        return audited.asked();
    }

    /** The load needed, at the points an hour of the last 28 days. */
    OptionalDouble neededHoursPerWeek() {
        double points = work.pointsPerWeek().orElse(0);
        return neededPointsPerWeek.isPresent()
                        && points > 0
                        && work.hoursPerWeek().isPresent()
                ? OptionalDouble.of(
                        neededPointsPerWeek.getAsDouble() * work.hoursPerWeek().getAsDouble() / points)
                : OptionalDouble.empty();
    }

    private static OptionalDouble set(GoalAnalysis.Asked asked) {
        return switch (asked.target().kind()) {
            case FTP ->
                asked.athlete()
                        .settingsFor(Fetched.RIDE)
                        .map(SportSettings::ftpWatts)
                        .filter(watts -> watts.isPresent())
                        .map(watts -> OptionalDouble.of(watts.getAsInt()))
                        .orElse(OptionalDouble.empty());
            case THRESHOLD_PACE ->
                asked.athlete()
                        .settingsFor("Run")
                        .map(SportSettings::thresholdPaceMetersPerSecond)
                        .orElse(OptionalDouble.empty());
            case FITNESS -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble needed(OptionalDouble now, GoalAnalysis.Asked asked) {
        return now.isEmpty()
                ? now
                : LoadForFitness.of(now.getAsDouble(), asked.target().amount(), asked.days(), ANY_LOAD)
                        .found()
                        .map(load -> OptionalDouble.of(WEEK * load.pointsPerDay()))
                        .orElse(OptionalDouble.empty());
    }

    private static Optional<Planned> planned(LocalDate today, List<CalendarEvent> events) {
        double points =
                events.stream().mapToDouble(e -> e.loadPoints().orElse(0)).sum();
        return events.stream()
                .map(CalendarEvent::day)
                .max(LocalDate::compareTo)
                .map(last ->
                        new Planned(points * WEEK / (new DateRange(today, last).length() - 1), events.size(), last));
    }
}
