package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.CoursePart;
import io.github.intervalscoach.intents.model.UnitSystem;
import java.util.List;
import java.util.Optional;

/**
 * The first and the last of a course: on foot 10 km where it is twice that, 10 miles for those who count in miles.
 *
 * @param length 10_km, 10_mi or quarter
 * @param parts the first, the last
 */
record EndParts(String length, List<CoursePart> parts) {
    private static final double TEN_KILOMETERS = 10_000;
    private static final double TEN_MILES = 16_093.44;
    /** From here on the first and the last 10 km are two things. */
    static final double TWICE_TEN_KILOMETERS = 2 * TEN_KILOMETERS;

    private static final int QUARTERS = 4;

    EndParts {
        parts = List.copyOf(parts);
    }

    /** None where no distance was recorded. */
    static Optional<EndParts> of(Course course, UnitSystem units, String sport) {
        double whole = course.meters().orElse(0);
        if (!(whole > 0)) {
            return Optional.empty();
        }
        boolean onFoot = sport.contains("Run") || sport.equals("Walk") || sport.equals("Hike");
        if (onFoot && units == UnitSystem.IMPERIAL && whole >= 2 * TEN_MILES) {
            return Optional.of(new EndParts("10_mi", course.ends(TEN_MILES)));
        }
        return Optional.of(
                onFoot && whole >= TWICE_TEN_KILOMETERS
                        ? new EndParts("10_km", course.ends(TEN_KILOMETERS))
                        : new EndParts("quarter", course.ends(whole / QUARTERS)));
    }
}
