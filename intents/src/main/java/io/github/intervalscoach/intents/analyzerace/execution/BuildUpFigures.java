package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.analytics.load.Form;
import io.github.intervalscoach.analytics.load.WeekOverWeek;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.BuildUp;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Morning;
import io.github.intervalscoach.intents.analyzerace.contest.Diary;
import io.github.intervalscoach.intents.analyzerace.contest.LoadBook;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The weeks before a race, and its morning; never another day's. */
record BuildUpFigures(Diary diary, LoadBook loads, LocalDate raceDay) {
    static final int DAYS = 42;

    static DateRange window(LocalDate raceDay) {
        return DateRange.endingOn(raceDay.minusDays(1), DAYS);
    }

    BuildUp buildUp(String sport) {
        DateRange days = window(raceDay);
        List<Activity> sessions = diary.sessions(days);
        List<Activity> alike =
                sessions.stream().filter(a -> a.sport().equals(sport)).toList();
        var daily = DailySeries.between(days.first(), days.last(), loads::load);
        OptionalDouble lastWeek = WeekOverWeek.of(daily, WeekOverWeek.Base.USUAL)
                .found()
                .map(week -> OptionalDouble.of(week.percent()))
                .orElse(OptionalDouble.empty());
        return new BuildUp(
                sessions.size(),
                diary.withheld(days),
                sessions.stream()
                        .mapToLong(a -> a.volume().movingSeconds().orElse(0))
                        .sum(),
                daily.isComplete()
                        ? OptionalDouble.of(Arrays.stream(daily.knownValues()).sum())
                        : OptionalDouble.empty(),
                alike.stream()
                        .flatMapToDouble(a -> a.volume().distanceMeters().stream())
                        .max(),
                alike.stream()
                        .flatMapToInt(a -> a.volume().movingSeconds().stream())
                        .max(),
                fitnessChange(days),
                lastWeek);
    }

    private OptionalDouble fitnessChange(DateRange days) {
        OptionalDouble before = loads.fitness(days.first().minusDays(1));
        OptionalDouble after = loads.fitness(days.last());
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }

    /** From the evening before. */
    Optional<Morning> morning() {
        LocalDate evening = raceDay.minusDays(1);
        var fitness = DailySeries.between(evening, evening, loads::fitness);
        var fatigue = DailySeries.between(evening, evening, loads::fatigue);
        return Form.on(raceDay, fitness, fatigue, Form.Variant.START_OF_DAY)
                .found()
                .map(form -> new Morning(
                        evening,
                        loads.fitness(evening).orElseThrow(),
                        loads.fatigue(evening).orElseThrow(),
                        form.points()));
    }
}
