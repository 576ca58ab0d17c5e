package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.analytics.load.Form;
import io.github.intervalscoach.analytics.load.Monotony;
import io.github.intervalscoach.analytics.load.RampRate;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.analyzetraining.answer.NumberReader;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Fitness;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.WeekShape;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.rules.LoadRules;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** Fitness, fatigue and form as the service has them, and the shape of the last full week. */
final class LoadModel {
    private static final int WEEK = 7;
    private static final int WEEKS_BEFORE = 28;

    private LoadModel() {}

    static Optional<Fitness> fitness(DateRange done, LogBook log, NumberReader reader) {
        LocalDate start = done.first().minusDays(1);
        LocalDate end = done.last();
        var fitness = DailySeries.between(start.minusDays(WEEK), end, log::fitness);
        var fatigue = DailySeries.between(start.minusDays(WEEK), end, log::fatigue);
        if (fitness.known() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Fitness(
                log.fitness(start),
                log.fitness(end),
                log.fatigue(end),
                reader.number("form_start", Form.on(start, fitness, fatigue, Form.Variant.SAME_DAY), Form::points),
                reader.number("form_end", Form.on(end, fitness, fatigue, Form.Variant.SAME_DAY), Form::points),
                reader.number("ramp_rate", RampRate.on(end, fitness), RampRate::pointsPerWeek)));
    }

    static Optional<WeekShape> week(Days days, LogBook log, NumberReader reader) {
        LocalDate end = days.isOver() ? days.window().last() : days.today().minusDays(1);
        if (days.window().length() < WEEK || end.isBefore(days.window().first().plusDays(WEEK - 1L))) {
            return Optional.empty();
        }
        var week = DailySeries.between(end.minusDays(WEEK - 1L), end, log::load);
        return reader.found("monotony", Monotony.of(week, Monotony.Deviation.SAMPLE))
                .map(m -> new WeekShape(
                        end, m.weeklyLoad(), m.monotony(), m.strain(), isDeload(m.weeklyLoad(), end, log)));
    }

    private static Optional<Boolean> isDeload(double weekLoad, LocalDate end, LogBook log) {
        LocalDate last = end.minusDays(WEEK);
        var before = DailySeries.between(last.minusDays(WEEKS_BEFORE - 1L), last, log::load);
        if (!before.isComplete()) {
            return Optional.empty();
        }
        double usual = 0;
        for (int i = 0; i < before.days(); i++) {
            usual += before.at(i).orElse(0) / (WEEKS_BEFORE / WEEK);
        }
        return Optional.of(weekLoad < LoadRules.EASY_WEEK * usual);
    }

    static OptionalDouble total(DateRange days, LogBook log) {
        var loads = DailySeries.between(days.first(), days.last(), log::load);
        if (!loads.isComplete()) {
            return OptionalDouble.empty();
        }
        double total = 0;
        for (int i = 0; i < loads.days(); i++) {
            total += loads.at(i).orElse(0);
        }
        return OptionalDouble.of(total);
    }
}
