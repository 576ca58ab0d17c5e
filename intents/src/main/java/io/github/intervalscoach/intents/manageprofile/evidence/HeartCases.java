package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.manageprofile.evidence.Case.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The case that heart rate decides. */
record HeartCases(Evidence evidence) {
    private static final double ABOVE_BPM = 5;

    Optional<Case> find() {
        OptionalInt threshold = evidence.family().settings().thresholdHeartRateBpm();
        if (!evidence.family().hasHeartRate()
                || threshold.isEmpty()
                || evidence.halfHours().isEmpty()) {
            return Optional.empty();
        }
        Optional<HardHalfHour> hardest =
                evidence.halfHours().stream().max(Comparator.comparingDouble(HardHalfHour::bpm));
        int set = threshold.getAsInt();
        return Optional.of(new Case(
                evidence.family().sport(),
                Kind.THRESHOLD_HEART_RATE,
                OptionalDouble.of(set),
                evidence.halfHours().size(),
                Optional.empty(),
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false,
                hardest.filter(one -> one.bpm() > set + ABOVE_BPM).isPresent(),
                hardest.map(one -> new Shown(Shown.Venue.ANYWHERE, 30, one.bpm(), one.day(), one.activityId())).stream()
                        .toList()));
    }
}
