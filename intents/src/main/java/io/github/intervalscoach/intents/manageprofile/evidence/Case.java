package io.github.intervalscoach.intents.manageprofile.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One threshold with what speaks for and against it.
 *
 * @param set as set, in its own unit
 * @param sessions how many of the last 90 days told something
 * @param lastMaximal of 180 days
 * @param now candidates of the last 90 days
 * @param supported median of the candidates
 * @param supportedBefore the same 90 days before, by the same methods
 * @param maximalBefore whether the 90 days before held a maximal effort
 * @param contradicted whether single sessions say it is too low
 */
record Case(
        String sport,
        Kind kind,
        OptionalDouble set,
        int sessions,
        Optional<LocalDate> lastMaximal,
        List<Said> now,
        OptionalDouble supported,
        OptionalDouble supportedBefore,
        boolean maximalBefore,
        boolean contradicted,
        List<Shown> bests) {
    enum Kind {
        FTP("W", 5),
        INDOOR_FTP("W", 5),
        THRESHOLD_PACE("m/s", 3),
        THRESHOLD_HEART_RATE("bpm", 3);

        private final String unit;
        private final double noisePercent;

        Kind(String unit, double noisePercent) {
            this.unit = unit;
            this.noisePercent = noisePercent;
        }

        String unit() {
            return unit;
        }

        double noisePercent() {
            return noisePercent;
        }
    }

    Case {
        now = List.copyOf(now);
        bests = List.copyOf(bests);
    }

    /** How many methods lie above what is set by more than the error of one. */
    int methodsAbove() {
        return set.isEmpty()
                ? 0
                : (int) now.stream()
                        .filter(said -> said.value() > set.getAsDouble() * (1 + kind.noisePercent() / 100))
                        .map(Said::method)
                        .distinct()
                        .count();
    }
}
