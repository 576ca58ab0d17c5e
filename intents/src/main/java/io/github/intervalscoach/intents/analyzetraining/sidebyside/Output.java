package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.SidePart;
import java.util.Locale;
import java.util.OptionalDouble;

/** What effort is measured by, the same for both sessions. */
enum Output {
    POWER,
    GRADE_ADJUSTED_SPEED,
    SPEED,
    /** The two cannot be held against each other. */
    NONE;

    /** The best that both have; none across sports, since a watt on wheels is none on foot. */
    static Output common(Ground one, Ground other) {
        String sport = family(one.reading().activity().sport());
        if (!sport.equals(family(other.reading().activity().sport()))) {
            return NONE;
        }
        if (one.reading().power().isPresent() && other.reading().power().isPresent()) {
            return POWER;
        }
        if (one.graded().isPresent() && other.graded().isPresent()) {
            return GRADE_ADJUSTED_SPEED;
        }
        return one.speed().isPresent() && other.speed().isPresent() ? SPEED : NONE;
    }

    OptionalDouble of(SidePart part) {
        return switch (this) {
            case POWER -> part.powerWatts();
            case GRADE_ADJUSTED_SPEED -> part.gradeAdjustedMetersPerSecond();
            case SPEED -> part.speedMetersPerSecond();
            case NONE -> OptionalDouble.empty();
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A run on a treadmill is a run. */
    static String family(String sport) {
        for (String kind : new String[] {"Run", "Ride", "Swim"}) {
            if (sport.endsWith(kind)) {
                return kind;
            }
        }
        return sport;
    }
}
