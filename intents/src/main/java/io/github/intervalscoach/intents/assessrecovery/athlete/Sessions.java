package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.rules.QualityRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the day holds: planned is never done.
 *
 * @param open planned and not yet done
 * @param done planned and fulfilled
 * @param doneLoad load done on the day so far; empty when a session's load is unknown
 * @param eve the readable session of the day before, where there was exactly one
 */
record Sessions(List<CalendarEvent> open, List<CalendarEvent> done, OptionalDouble doneLoad, Optional<String> eve) {
    private static final int WITHHELD_DAYS = 42;

    Sessions {
        open = List.copyOf(open);
        done = List.copyOf(done);
    }

    static Sessions of(
            Subject subject, List<CalendarEvent> events, List<LoggedActivity> activities, List<DataFault> faults) {
        List<LoggedActivity> own = activities.stream()
                .filter(a -> a.athleteId().equals(subject.athlete().id()))
                .toList();
        List<LoggedActivity> today =
                own.stream().filter(a -> a.day().equals(subject.day())).toList();
        List<CalendarEvent> planned = events.stream()
                .filter(e -> e.category() == Category.WORKOUT || e.category().isRace())
                .filter(e -> e.covers(subject.day()))
                .toList();
        var sessions = new Sessions(
                planned.stream().filter(e -> !isDone(e, today)).toList(),
                planned.stream().filter(e -> isDone(e, today)).toList(),
                sum(today),
                only(own.stream()
                        .filter(a -> a.day().equals(subject.signalDay().minusDays(1)))
                        .toList()));
        sessions.addFaults(subject, own, activities.size() - own.size(), faults);
        return sessions;
    }

    /** Load still planned; empty when a session has none or its load is unknown. */
    OptionalDouble openLoad() {
        boolean known = open.stream().allMatch(e -> e.loadPoints().isPresent());
        return open.isEmpty() || !known
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        open.stream().mapToDouble(e -> e.loadPoints().orElse(0)).sum());
    }

    boolean race() {
        return open.stream().anyMatch(e -> e.category().isRace());
    }

    /** Whether something is open that is done outdoors and can be moved. */
    boolean outdoors() {
        return !race()
                && open.stream()
                        .anyMatch(e -> e.sport().filter(Sessions::isIndoors).isEmpty());
    }

    private static boolean isIndoors(String sport) {
        return sport.startsWith("Virtual") || sport.equals("Swim") || sport.equals("WeightTraining");
    }

    private void addFaults(Subject subject, List<LoggedActivity> own, int others, List<DataFault> faults) {
        var since = subject.signalDay().minusDays(WITHHELD_DAYS - 1L);
        int withheld = (int) own.stream()
                .filter(a -> a instanceof WithheldActivity && !a.day().isBefore(since))
                .count();
        if (withheld > 0) {
            faults.add(DataFault.of(DataFault.Code.STRAVA_WITHHELD, withheld));
        }
        own.stream()
                .map(LoggedActivity::day)
                .max(LocalDate::compareTo)
                .filter(last -> last.isBefore(subject.signalDay().minusDays(QualityRules.SILENCE_DAYS)))
                .ifPresent(last -> faults.add(DataFault.of(DataFault.Code.NO_SESSION_LATELY, 0, last)));
        if (others > 0) {
            faults.add(DataFault.of(DataFault.Code.OTHER_ATHLETE, others));
        }
        if (doneLoad.isEmpty()) {
            faults.add(DataFault.of(DataFault.Code.DONE_LOAD_UNKNOWN, 0, subject.day()));
        }
        int unknown = (int) open.stream().filter(e -> e.loadPoints().isEmpty()).count();
        if (unknown > 0) {
            faults.add(DataFault.of(DataFault.Code.PLANNED_LOAD_UNKNOWN, unknown, subject.day()));
        }
    }

    private static boolean isDone(CalendarEvent event, List<LoggedActivity> today) {
        return event.pairedActivityId().isPresent()
                || today.stream()
                        .anyMatch(a -> a instanceof Activity done
                                && done.plannedEventId().equals(Optional.of(event.id())));
    }

    private static OptionalDouble sum(List<LoggedActivity> activities) {
        double sum = 0;
        for (LoggedActivity activity : activities) {
            if (!(activity instanceof Activity done) || done.load().points().isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += done.load().points().getAsDouble();
        }
        return OptionalDouble.of(sum);
    }

    private static Optional<String> only(List<LoggedActivity> activities) {
        return activities.size() == 1 && activities.get(0) instanceof Activity activity
                ? Optional.of(activity.id())
                : Optional.empty();
    }
}
