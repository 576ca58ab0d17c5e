package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Reads;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Direction;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Kind;
import java.util.List;

/** What a quantity says: more watts are better, more drift is worse, and a lower best says little. */
record Reading(Measured measured, Reads reads) {
    static Reading of(Measured measured) {
        boolean moreIsBetter = measured.kind() != Kind.DECOUPLING;
        Direction direction = measured.direction();
        Reads reads = switch (direction) {
            case UP -> moreIsBetter ? Reads.BETTER : Reads.WORSE;
            case DOWN -> measured.kind().isBest() ? Reads.CANNOT_SAY : moreIsBetter ? Reads.WORSE : Reads.BETTER;
            case LEVEL -> Reads.UNCHANGED;
            case WITHIN_NOISE -> Reads.WITHIN_NOISE;
            case UNKNOWN -> Reads.CANNOT_SAY;
        };
        return new Reading(measured, reads);
    }

    /** One verdict for what the athlete can do. */
    static Reads verdict(List<Reading> all) {
        List<Reads> performance = all.stream()
                .filter(reading -> reading.measured().kind().isPerformance())
                .map(Reading::reads)
                .toList();
        boolean better = performance.contains(Reads.BETTER);
        boolean worse = performance.contains(Reads.WORSE);
        if (better || worse) {
            return better && worse ? Reads.MIXED : better ? Reads.BETTER : Reads.WORSE;
        }
        if (performance.contains(Reads.UNCHANGED)) {
            return Reads.UNCHANGED;
        }
        return performance.contains(Reads.WITHIN_NOISE) ? Reads.WITHIN_NOISE : Reads.CANNOT_SAY;
    }
}
