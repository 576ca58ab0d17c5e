package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Fuelling.Daily;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was eaten on whole days, where the athlete logs it; a day without a log is no day of fasting. */
final class EatenDays {
    private EatenDays() {}

    static Optional<Daily> of(DateRange full, List<WellnessRecord> records, Athlete athlete) {
        List<WellnessRecord> over =
                records.stream().filter(r -> full.contains(r.day())).toList();
        double[] carbohydrate = logged(over, WellnessField.CARBOHYDRATES_GRAMS);
        double[] energy = logged(over, WellnessField.ENERGY_EATEN_KCAL);
        if (carbohydrate.length + energy.length == 0) {
            return Optional.empty();
        }
        OptionalDouble grams = mean(carbohydrate);
        OptionalDouble mass = mass(records, athlete);
        return Optional.of(new Daily(
                carbohydrate.length,
                full.length(),
                grams,
                grams.isPresent() && mass.orElse(0) > 0
                        ? OptionalDouble.of(grams.getAsDouble() / mass.getAsDouble())
                        : OptionalDouble.empty(),
                energy.length,
                mean(energy)));
    }

    private static double[] logged(List<WellnessRecord> days, WellnessField field) {
        return days.stream()
                .map(day -> day.measured(field))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
    }

    private static OptionalDouble mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / values.length);
    }

    /** Measured last, else as set. */
    private static OptionalDouble mass(List<WellnessRecord> records, Athlete athlete) {
        return records.stream()
                .sorted(Comparator.comparing(WellnessRecord::day).reversed())
                .map(day -> day.measured(WellnessField.WEIGHT_KG))
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElseGet(athlete::weightKg);
    }
}
