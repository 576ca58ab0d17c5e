package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.NotMatched;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Plan;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.ToCome;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

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
        List<CalendarEvent> due = workouts.stream().filter(e -> !isOpen(e)).toList();
        List<CalendarEvent> paired = due.stream().filter(this::isPaired).toList();
        List<CalendarEvent> others =
                due.stream().filter(e -> !isPaired(e) && !isRest(e)).toList();
        var load = Ratio.of(paired, CalendarEvent::loadPoints, this::loadDone);
        var time = Ratio.of(paired, e -> asDouble(e.movingSeconds()), this::secondsDone);
        List<NotMatched> notMatched =
                named(others.stream().filter(e -> !e.category().isRace()));
        return new Plan(
                paired.size() + notMatched.size(),
                paired.size(),
                notMatched,
                load.percent(),
                load.pairs(),
                time.percent(),
                time.pairs(),
                named(others.stream().filter(e -> e.category().isRace())),
                unplanned());
    }

    private static List<NotMatched> named(Stream<CalendarEvent> events) {
        return events.map(e -> new NotMatched(e.id(), e.day(), e.name().shown()))
                .toList();
    }

    private boolean isPaired(CalendarEvent event) {
        return event.pairedActivityId().isPresent() || fulfilled(event).isPresent();
    }

    /** A day of rest in the plan asks for nothing, so nothing can be linked to it. */
    private static boolean isRest(CalendarEvent event) {
        return !event.category().isRace()
                && event.movingSeconds().orElse(0) == 0
                && event.loadPoints().orElse(0) == 0
                && event.distanceMeters().orElse(0) == 0
                && event.steps().isEmpty();
    }

    private int unplanned() {
        List<String> linked = workouts.stream()
                .flatMap(e -> Stream.concat(
                        e.pairedActivityId().stream(), fulfilled(e).stream().map(LoggedActivity::id)))
                .toList();
        return (int) days.done().stream()
                .flatMap(done -> log.sessions(done).stream())
                .filter(a -> a.plannedEventId().isEmpty() && !linked.contains(a.id()))
                .count();
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

    private OptionalDouble loadDone(CalendarEvent event) {
        return done(event).map(a -> a.load().points()).orElse(OptionalDouble.empty());
    }

    private OptionalDouble secondsDone(CalendarEvent event) {
        return done(event).map(a -> asDouble(a.volume().movingSeconds())).orElse(OptionalDouble.empty());
    }

    private Optional<Activity> done(CalendarEvent event) {
        return fulfilled(event).filter(Activity.class::isInstance).map(Activity.class::cast);
    }

    private static OptionalDouble asDouble(OptionalInt value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
    }

    /** Done of planned in percent over the pairs with both; a plan of 0 is no plan. */
    private record Ratio(OptionalDouble percent, int pairs) {
        static Ratio of(
                List<CalendarEvent> paired,
                Function<CalendarEvent, OptionalDouble> planned,
                Function<CalendarEvent, OptionalDouble> done) {
            double asked = 0;
            double given = 0;
            int pairs = 0;
            for (CalendarEvent event : paired) {
                OptionalDouble one = done.apply(event);
                if (planned.apply(event).orElse(0) > 0 && one.isPresent()) {
                    asked += planned.apply(event).getAsDouble();
                    given += one.getAsDouble();
                    pairs++;
                }
            }
            return new Ratio(asked > 0 ? OptionalDouble.of(100 * given / asked) : OptionalDouble.empty(), pairs);
        }
    }
}
