package io.github.intervalscoach.intents.model.wellness;

import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.safety.ExactText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All that is known of one day.
 *
 * @param summary what questions of readiness need of it; on a future day fitness and fatigue are projections
 * @param readings every number there is, in the order of {@link WellnessField}
 * @param custom what the athlete's own fields hold, in the service's order
 * @param storedComments the athlete's words letter for letter, to be written back
 */
public record WellnessRecord(
        WellnessDay summary,
        List<Reading> readings,
        Optional<MenstrualPhase> menstrualPhase,
        Optional<MenstrualPhase> predictedMenstrualPhase,
        List<SportEstimate> estimates,
        DayLock lock,
        Optional<Instant> updated,
        List<CustomReading> custom,
        Optional<ExactText> storedComments) {
    public WellnessRecord {
        readings = List.copyOf(readings);
        estimates = List.copyOf(estimates);
        custom = List.copyOf(custom);
    }

    /** The local day. */
    public LocalDate day() {
        return summary.day();
    }

    /** What the day holds in {@code field}, carried over or not. */
    public Optional<Reading> reading(WellnessField field) {
        return readings.stream().filter(reading -> reading.field() == field).findFirst();
    }

    /** What was measured or said on the day itself. */
    public OptionalDouble measured(WellnessField field) {
        return readings.stream()
                .filter(reading -> reading.field() == field && reading.origin() == Reading.Origin.OF_THE_DAY)
                .mapToDouble(Reading::value)
                .findFirst();
    }
}
