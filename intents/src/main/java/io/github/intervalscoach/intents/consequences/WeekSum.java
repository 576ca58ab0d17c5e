package io.github.intervalscoach.intents.consequences;

import io.github.intervalscoach.intents.model.change.Consequences;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** A week's work: what is done of it and what is still open. */
record WeekSum(Around around, LocalDate monday) {
    private static final double HOUR = 3600;
    private static final int WEEK = 7;

    Consequences.Week of(List<PlannedSession> before, List<PlannedSession> after) {
        return new Consequences.Week(monday, hours(before), hours(after), load(before), load(after));
    }

    private OptionalDouble hours(List<PlannedSession> planned) {
        double done = monday.datesUntil(monday.plusDays(WEEK))
                .mapToDouble(around::doneSeconds)
                .sum();
        boolean isKnown = ofWeek(planned).isEmpty()
                || done > 0
                || ofWeek(planned).stream()
                        .anyMatch(session -> session.seconds().isPresent());
        double open = ofWeek(planned).stream()
                .mapToDouble(session -> session.seconds().orElse(0))
                .sum();
        return isKnown ? OptionalDouble.of((done + open) / HOUR) : OptionalDouble.empty();
    }

    private OptionalDouble load(List<PlannedSession> planned) {
        double done = monday.datesUntil(monday.plusDays(WEEK))
                .mapToDouble(around::doneLoad)
                .sum();
        boolean isKnown = ofWeek(planned).isEmpty()
                || done > 0
                || ofWeek(planned).stream()
                        .anyMatch(session -> session.loadPoints().isPresent());
        double open = ofWeek(planned).stream()
                .mapToDouble(session -> session.loadPoints().orElse(0))
                .sum();
        return isKnown ? OptionalDouble.of(done + open) : OptionalDouble.empty();
    }

    private List<PlannedSession> ofWeek(List<PlannedSession> planned) {
        return planned.stream()
                .filter(session -> Effect.monday(session.day()).equals(monday))
                .toList();
    }
}
