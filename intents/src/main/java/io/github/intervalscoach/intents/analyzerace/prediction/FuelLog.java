package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.intents.analyzerace.answer.PredictionSection.Fuelling;
import io.github.intervalscoach.intents.analyzerace.contest.Diary;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.List;
import java.util.OptionalDouble;

/** What the log says about eating in long sessions. */
final class FuelLog {
    private static final int LONG_SECONDS = 5_400;
    private static final double HOUR = 3_600;

    private FuelLog() {}

    static Fuelling of(Diary diary) {
        List<Activity> sessions = diary.sessions(DateRange.endingOn(diary.today(), Fetched.DAYS)).stream()
                .filter(a -> a.volume().movingSeconds().orElse(0) >= LONG_SECONDS)
                .toList();
        double[] gramsPerHour = sessions.stream()
                .filter(a -> a.carbohydrateIntakeGrams().isPresent())
                .mapToDouble(a -> a.carbohydrateIntakeGrams().getAsInt()
                        / (a.volume().movingSeconds().getAsInt() / HOUR))
                .sorted()
                .toArray();
        int n = gramsPerHour.length;
        return new Fuelling(
                sessions.size(),
                n,
                n == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((gramsPerHour[(n - 1) / 2] + gramsPerHour[n / 2]) / 2),
                n == 0 ? OptionalDouble.empty() : OptionalDouble.of(gramsPerHour[n - 1]));
    }
}
