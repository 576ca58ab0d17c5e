package io.github.intervalscoach.intents.plantraining.read;

import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of earlier plans.
 *
 * @param mondays of the weeks that are looked at, oldest first
 */
record PastPlans(Known known, List<LocalDate> mondays) {
    private static final int WEEK = 7;

    PastPlans {
        mondays = List.copyOf(mondays);
    }

    /** Of each week that had a plan with loads, how much of it was done. */
    List<Double> doneShares() {
        return mondays.stream()
                .flatMap(monday -> share(new DateRange(monday, monday.plusDays(WEEK - 1L))).stream())
                .toList();
    }

    private Optional<Double> share(DateRange week) {
        List<CalendarEvent> planned = known.events().stream()
                .filter(event -> event.category() == CalendarEvent.Category.WORKOUT && week.contains(event.day()))
                .filter(event -> event.loadPoints().isPresent())
                .toList();
        double points = planned.stream()
                .mapToDouble(event -> event.loadPoints().orElseThrow())
                .sum();
        double done = planned.stream()
                .flatMap(event -> known.done().stream()
                        .filter(activity -> activity.plannedEventId().equals(Optional.of(event.id()))
                                || event.pairedActivityId().equals(Optional.of(activity.id()))))
                .mapToDouble(activity -> activity.load().points().orElse(0))
                .sum();
        return points > 0 ? Optional.of(done / points) : Optional.empty();
    }
}
