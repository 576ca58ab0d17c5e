package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.SimilarRace;
import io.github.intervalscoach.intents.analyzerace.contest.Contest;
import io.github.intervalscoach.intents.analyzerace.contest.Diary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The athlete's races of one sport and about one distance in the three years before, fastest first. */
record SimilarRaces(Diary diary, Contest race) {
    private static final double ABOUT = 0.15;
    private static final int YEARS = 3;

    List<SimilarRace> all() {
        return diary.racesDone().stream()
                .filter(other -> other.day().isBefore(race.day())
                        && !other.day().isBefore(race.day().minusYears(YEARS))
                        && other.sport().equals(race.sport()))
                .flatMap(this::compared)
                .sorted(Comparator.comparingDouble(SimilarRace::speedDifferencePercent))
                .toList();
    }

    private Stream<SimilarRace> compared(Contest other) {
        if (!isTimed(other) || !isTimed(race)) {
            return Stream.empty();
        }
        double meters = other.meters().getAsDouble();
        if (Math.abs(meters / race.meters().getAsDouble() - 1) > ABOUT) {
            return Stream.empty();
        }
        return Stream.of(new SimilarRace(
                other.id(),
                other.day(),
                meters,
                other.seconds().getAsInt(),
                100 * (speed(race) / speed(other) - 1),
                other.done().orElseThrow().averageTemperatureCelsius()));
    }

    private static boolean isTimed(Contest contest) {
        return contest.meters().orElse(0) > 0 && contest.seconds().orElse(0) > 0;
    }

    private static double speed(Contest contest) {
        return contest.meters().getAsDouble() / contest.seconds().getAsInt();
    }
}
