package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Fade;
import io.github.intervalscoach.intents.analyzerace.answer.RaceTime;
import io.github.intervalscoach.intents.answer.Units;
import java.util.Optional;

/** The verdict on a race in a line, without a word of others. */
final class Headline {
    private Headline() {}

    static String of(ExecutionSection race, Units units) {
        return result(race, units) + pacing(race.lastAgainstFirst()) + rank(race);
    }

    private static String result(ExecutionSection race, Units units) {
        String time = race.whole().raceSeconds().isPresent()
                ? " in " + RaceTime.words(race.whole().raceSeconds().getAsInt()) + StopText.leftOut(race)
                : "";
        return race.whole().distanceMeters().isPresent()
                ? units.distance(race.whole().distanceMeters().getAsDouble()) + time
                : "Race" + time;
    }

    private static String pacing(Optional<Fade> fade) {
        return fade.map(f -> switch (f.verdict()) {
                    case "even" -> ", evenly paced";
                    case "stronger" -> ", stronger at the end";
                    case "slight_fade" -> ", a slight fade at the end";
                    default -> ", faded at the end";
                })
                .orElse(", pacing cannot be read");
    }

    private static String rank(ExecutionSection race) {
        return race.similar()
                .verdict()
                .map(verdict -> switch (verdict) {
                    case "faster" -> "; fastest of " + (race.similar().count() + 1) + " similar";
                    case "slower" -> "; slower than the best similar one";
                    default -> "; within noise of the best similar one";
                })
                .orElse("");
    }
}
