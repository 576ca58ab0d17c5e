package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Best;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.HeavyWeeks;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.Reads;
import io.github.intervalscoach.intents.analyzetraining.answer.ProgressSection.SportLoad;
import io.github.intervalscoach.intents.answer.Confidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the numbers mean, and why it may be so. */
record Interpreted(
        ProgressAnalysis.Asked asked,
        Spans spans,
        List<Reading> readings,
        Reads verdict,
        List<Reason> reasons,
        List<SportLoad> sports,
        List<Best> bests,
        Optional<HeavyWeeks> heavyWeeks,
        Confidence confidence,
        int sessions,
        int withheld,
        int withoutLoad) {
    static Interpreted of(Computed computed) {
        List<Reading> readings = computed.measures().stream().map(Reading::of).toList();
        Reads verdict = Reading.verdict(readings);
        return new Interpreted(
                computed.asked(),
                computed.spans(),
                readings,
                verdict,
                computed.sessions() == 0 ? List.of() : reasons(computed, verdict),
                computed.sports(),
                computed.bests(),
                computed.heavyWeeks(),
                confidence(readings, verdict, computed),
                computed.sessions(),
                computed.withheld(),
                computed.withoutLoad());
    }

    /** Likeliest first; of a rise what may have caused it, of anything else what may stand in the way. */
    private static List<Reason> reasons(Computed computed, Reads verdict) {
        boolean rise = verdict == Reads.BETTER;
        return new Clues(computed.measures(), computed.facts())
                .all().stream()
                        .filter(clue -> clue.cause().isOfRise() == rise)
                        .collect(Collectors.groupingBy(Clue::cause, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Reason::standing)
                                .thenComparing(reason -> -reason.score())
                                .thenComparing(Reason::cause))
                        .toList();
    }

    /** One of many that moved may have moved by chance. */
    private static Confidence confidence(List<Reading> readings, Reads verdict, Computed computed) {
        long moved = readings.stream()
                .filter(reading -> reading.measured().kind().isPerformance()
                        && (reading.reads() == Reads.BETTER || reading.reads() == Reads.WORSE))
                .count();
        boolean decided = verdict != Reads.CANNOT_SAY && verdict != Reads.WITHIN_NOISE;
        if (!decided || computed.sessions() == 0) {
            return Confidence.LOW;
        }
        boolean lowerBest = readings.stream()
                .anyMatch(reading -> reading.measured().kind().isBest()
                        && reading.measured().direction() == Measured.Direction.DOWN);
        return moved >= 2 && !lowerBest && computed.withheld() == 0 ? Confidence.HIGH : Confidence.MEDIUM;
    }

    boolean isFitnessFlat() {
        return readings.stream()
                .anyMatch(reading ->
                        reading.measured().kind() == Measured.Kind.FITNESS && reading.reads() == Reads.UNCHANGED);
    }
}
