package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.NotMatched;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Plan;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.ToCome;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Planned sessions against linked ones. What lies ahead is kept apart and is in no ratio. */
record PlanCheck(Days days, LogBook log, List<CalendarEvent> workouts) {
    static PlanCheck of(Audited audited) {
        return new PlanCheck(
                audited.days(),
                audited.log(),
                audited.calendar().stream()
                        .filter(e ->
                                e.category() == Category.WORKOUT || e.category().isRace())
                        .filter(e -> audited.days().window().contains(e.day()))
                        .toList());
    }

    Plan plan() {
        int paired = 0;
        int withLoad = 0;
        double done = 0;
        double planned = 0;
        List<NotMatched> notMatched = new ArrayList<>();
        for (CalendarEvent event : workouts) {
            if (isOpen(event)) {
                continue;
            }
            Optional<LoggedActivity> fulfilled = fulfilled(event);
            if (fulfilled.isEmpty() && event.pairedActivityId().isEmpty()) {
                notMatched.add(
                        new NotMatched(event.id(), event.day(), event.name().shown()));
                continue;
            }
            paired++;
            OptionalDouble load = load(fulfilled);
            if (load.isPresent() && event.loadPoints().isPresent()) {
                withLoad++;
                done += load.getAsDouble();
                planned += event.loadPoints().getAsDouble();
            }
        }
        return new Plan(
                paired + notMatched.size(),
                paired,
                notMatched,
                planned > 0 ? OptionalDouble.of(100 * done / planned) : OptionalDouble.empty(),
                withLoad);
    }

    Optional<ToCome> toCome() {
        List<CalendarEvent> open = workouts.stream().filter(this::isOpen).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        double[] loads =
                open.stream().flatMapToDouble(e -> e.loadPoints().stream()).toArray();
        int[] seconds =
                open.stream().flatMapToInt(e -> e.movingSeconds().stream()).toArray();
        double load = 0;
        for (double l : loads) {
            load += l;
        }
        int total = 0;
        for (int s : seconds) {
            total += s;
        }
        return Optional.of(new ToCome(
                open.size(),
                loads.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(load),
                seconds.length == 0 ? OptionalInt.empty() : OptionalInt.of(total)));
    }

    /** After today, or today and nothing linked yet. */
    private boolean isOpen(CalendarEvent event) {
        return event.day().isAfter(days.today())
                || (event.day().equals(days.today())
                        && event.pairedActivityId().isEmpty()
                        && fulfilled(event).isEmpty());
    }

    private Optional<LoggedActivity> fulfilled(CalendarEvent event) {
        return log.entries().stream()
                .filter(entry -> event.pairedActivityId().equals(Optional.of(entry.id()))
                        || (entry instanceof Activity activity
                                && activity.plannedEventId().equals(Optional.of(event.id()))))
                .findFirst();
    }

    private static OptionalDouble load(Optional<LoggedActivity> entry) {
        return entry.filter(Activity.class::isInstance)
                .map(e -> ((Activity) e).load().points())
                .orElse(OptionalDouble.empty());
    }
}
