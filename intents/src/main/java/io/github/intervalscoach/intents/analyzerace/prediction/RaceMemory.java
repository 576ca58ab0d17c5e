package io.github.intervalscoach.intents.analyzerace.prediction;

import io.github.intervalscoach.intents.analyzerace.contest.Contest;
import io.github.intervalscoach.intents.answer.SportWord;
import io.github.intervalscoach.intents.model.memory.Remembered;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered and belongs to the race, by kind, sport and days; never by its words.
 *
 * @param goals those of the day
 * @param injuries those that hold on the day, of its sport or of none
 */
record RaceMemory(List<Remembered> goals, List<Remembered> injuries) {
    RaceMemory {
        goals = List.copyOf(goals);
        injuries = List.copyOf(injuries);
    }

    static RaceMemory of(List<Remembered> memory, Optional<Contest> contest) {
        return contest.map(race -> new RaceMemory(
                        memory.stream()
                                .filter(item -> item.kind() == Remembered.Kind.GOAL)
                                .filter(item -> item.to().equals(Optional.of(race.day())))
                                .toList(),
                        memory.stream()
                                .filter(item -> item.kind() == Remembered.Kind.INJURY)
                                .filter(item -> item.holdsOn(race.day()))
                                .filter(item -> isOf(item, race))
                                .toList()))
                .orElseGet(() -> new RaceMemory(List.of(), List.of()));
    }

    private static boolean isOf(Remembered injury, Contest race) {
        return injury.sport().isEmpty()
                || race.sport().isEmpty()
                || race.hasSeveralSports()
                || SportWord.admits(
                        SportWord.fold(injury.sport().get()), race.sport().get());
    }
}
