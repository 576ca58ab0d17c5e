package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.SportWord;
import io.github.intervalscoach.intents.consequences.Demand;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.rules.MemoryRules;
import java.time.LocalDate;
import java.util.List;

/**
 * What is remembered and bears on the day, by kind, sport and days; never by its words.
 *
 * @param bearing injuries that hold, weekdays without training, goals whose day is near
 * @param sparesHard whether something hard is planned in a sport that such an injury is about
 * @param onFreeDay whether anything but a race is planned on a day that is to be free
 */
record Remembrance(List<Remembered> bearing, boolean sparesHard, boolean onFreeDay) {
    Remembrance {
        bearing = List.copyOf(bearing);
    }

    static Remembrance of(List<Remembered> memory, Subject subject, Sessions sessions) {
        List<Remembered> bearing =
                memory.stream().filter(item -> bears(item, subject.day())).toList();
        return new Remembrance(
                bearing,
                bearing.stream()
                        .filter(item -> item.kind() == Remembered.Kind.INJURY)
                        .anyMatch(injury ->
                                sessions.open().stream().anyMatch(event -> isHard(event, injury, subject.athlete()))),
                bearing.stream().anyMatch(item -> item.kind() == Remembered.Kind.FORBIDDEN_DAYS)
                        && sessions.open().stream()
                                .anyMatch(event -> !event.category().isRace()));
    }

    /** Whether an injury holds on the day. */
    boolean injury() {
        return bearing.stream().anyMatch(item -> item.kind() == Remembered.Kind.INJURY);
    }

    private static boolean bears(Remembered item, LocalDate day) {
        return switch (item.kind()) {
            case INJURY -> item.holdsOn(day);
            case FORBIDDEN_DAYS -> item.holdsOn(day) && item.weekdays().contains(day.getDayOfWeek());
            case GOAL ->
                item.to()
                        .filter(goal -> !goal.isBefore(day) && !goal.isAfter(day.plusDays(MemoryRules.GOAL_DAYS)))
                        .isPresent();
            case AVAILABILITY, PREFERENCE, EQUIPMENT -> false;
        };
    }

    private static boolean isHard(CalendarEvent event, Remembered injury, Athlete athlete) {
        boolean isItsSport = injury.sport()
                .map(sport -> event.sport()
                        .filter(named -> SportWord.admits(SportWord.fold(sport), named))
                        .isPresent())
                .orElse(true);
        return isItsSport && Demand.of(event, athlete) == Demand.HARD;
    }
}
