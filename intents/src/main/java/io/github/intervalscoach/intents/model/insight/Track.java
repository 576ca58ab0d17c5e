package io.github.intervalscoach.intents.model.insight;

import java.util.List;
import java.util.Optional;

/**
 * Where an activity went.
 *
 * @param samples in order of time; empty entries are gaps in the reception
 */
public record Track(List<Optional<Position>> samples) {
    public Track {
        samples = List.copyOf(samples);
    }

    /** A place on the globe, WGS 84; south and west are below 0. */
    public record Position(double latitudeDegrees, double longitudeDegrees) {
        public Position {
            if (!isOnTheGlobe(latitudeDegrees, longitudeDegrees)) {
                throw new IllegalArgumentException(latitudeDegrees + ", " + longitudeDegrees + " is not on the globe."
                        + " Maybe latitude and longitude are swapped?");
            }
        }

        /** Whether there is such a place. */
        public static boolean isOnTheGlobe(double latitudeDegrees, double longitudeDegrees) {
            return Math.abs(latitudeDegrees) <= 90 && Math.abs(longitudeDegrees) <= 180;
        }
    }
}
