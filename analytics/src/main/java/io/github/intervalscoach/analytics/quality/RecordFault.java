package io.github.intervalscoach.analytics.quality;

import java.util.List;
import java.util.Objects;

/**
 * A session, a day, a value or a setting that is not to be believed, told from records rather than from samples.
 * Reported only; no record is changed.
 *
 * @param code what is wrong
 * @param subjects what it is about, as the caller named it, the one at fault first; each audit says what follows
 * @param evidence the number that gave it away, in {@code unit}
 * @param unit unit of the evidence; {@code "1"} for a share or a ratio
 */
public record RecordFault(Code code, List<String> subjects, double evidence, String unit) implements Fault {
    public RecordFault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(unit, "unit");
        subjects = List.copyOf(subjects);
        if (subjects.isEmpty() || !Double.isFinite(evidence)) {
            throw new IllegalArgumentException(code + " of " + subjects + " with evidence " + evidence);
        }
    }
}
