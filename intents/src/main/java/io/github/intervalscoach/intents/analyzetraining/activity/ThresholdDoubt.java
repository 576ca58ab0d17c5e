package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.analytics.quality.Fault.Code;
import io.github.intervalscoach.analytics.quality.ThresholdPowerDoubt;
import io.github.intervalscoach.analytics.quality.ThresholdPowerDoubt.Ride;
import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.rules.TrainingRules;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Whether one ride contradicts the threshold it is measured by: its best 20 min, its intensity, or its W' balance. */
final class ThresholdDoubt {
    /** What contradicts, as the first number of the finding. */
    static final double TWENTY_MINUTES = 0;

    static final double INTENSITY = 1;
    static final double BALANCE = 2;

    private static final OptionalDouble NONE = OptionalDouble.empty();

    private ThresholdDoubt() {}

    /** The plainest of them. */
    static Optional<Finding> in(Session session) {
        if (session.ftpWatts().isEmpty()) {
            return Optional.empty();
        }
        int ftp = session.ftpWatts().getAsInt();
        OptionalDouble twenty = session.best().twentyMinutes();
        OptionalDouble normalized =
                session.thirds().isEmpty() ? NONE : session.power().normalizedWatts();
        OptionalDouble balance = session.wBalance()
                .map(w -> OptionalDouble.of(w.lowestKilojoules() / w.capacityKilojoules()))
                .orElse(NONE);
        return Stream.of(
                        doubt(session, ftp, TWENTY_MINUTES, NONE, twenty, NONE),
                        doubt(session, ftp, INTENSITY, normalized, NONE, NONE),
                        doubt(session, ftp, BALANCE, NONE, NONE, balance))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Finding> doubt(
            Session session,
            int ftp,
            double kind,
            OptionalDouble normalized,
            OptionalDouble twenty,
            OptionalDouble balance) {
        var activity = session.activity();
        var ride = new Ride(
                activity.id(),
                activity.day(),
                activity.volume().movingSeconds().orElse(0),
                normalized,
                twenty,
                balance);
        return ThresholdPowerDoubt.in(ftp, activity.day(), List.of(ride), NONE).found().stream()
                .flatMap(List::stream)
                .filter(fault -> fault.code() == Code.FTP_LOW)
                .findFirst()
                .map(fault -> Finding.of(TrainingRules.THRESHOLD_LOW, true, kind, fault.evidence(), ftp));
    }
}
