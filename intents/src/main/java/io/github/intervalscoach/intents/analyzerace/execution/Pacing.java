package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.CoursePart;
import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.Fade;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** The last third of the course against the first. */
final class Pacing {
    private static final double EVEN_PERCENT = 3;
    private static final double FADE_PERCENT = 5;
    private static final int LEAST_SECONDS = 600;

    private Pacing() {}

    /** By power where there is any, else by speed made level where the gradient is known; empty when it is too short. */
    static Optional<Fade> of(List<CoursePart> thirds) {
        if (thirds.stream().mapToInt(CoursePart::seconds).sum() < LEAST_SECONDS) {
            return Optional.empty();
        }
        return Stream.of(
                        fade("power", thirds, CoursePart::watts),
                        fade("grade_adjusted_speed", thirds, CoursePart::gradeAdjustedMetersPerSecond),
                        fade("speed", thirds, CoursePart::speedMetersPerSecond))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Fade> fade(
            String by, List<CoursePart> thirds, Function<CoursePart, OptionalDouble> quantity) {
        CoursePart first = thirds.get(0);
        CoursePart last = thirds.get(thirds.size() - 1);
        OptionalDouble before = quantity.apply(first);
        OptionalDouble after = quantity.apply(last);
        if (before.orElse(0) <= 0 || after.isEmpty()) {
            return Optional.empty();
        }
        double percent = 100 * (after.getAsDouble() / before.getAsDouble() - 1);
        OptionalDouble beats = first.bpm().isPresent() && last.bpm().isPresent()
                ? OptionalDouble.of(last.bpm().getAsDouble() - first.bpm().getAsDouble())
                : OptionalDouble.empty();
        return Optional.of(new Fade(by, percent, beats, verdict(percent)));
    }

    /** To the tenth that is shown, so that a verdict never contradicts its own number. */
    private static String verdict(double percent) {
        long tenths = StrictMath.round(10 * percent);
        if (Math.abs(tenths) <= 10 * EVEN_PERCENT) {
            return "even";
        }
        if (tenths > 0) {
            return "stronger";
        }
        return tenths >= -10 * FADE_PERCENT ? "slight_fade" : "fade";
    }
}
