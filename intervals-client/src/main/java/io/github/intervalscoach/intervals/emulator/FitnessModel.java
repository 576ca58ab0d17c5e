package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fitness and fatigue of one account: what was done up to today, what is planned from today on. A planned session
 * that an activity claims no longer counts; one of the past never does. {@link FitnessMarks} change its course.
 */
final class FitnessModel {
    private static final int RAMP_DAYS = 7;
    private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

    /**
     * One day's end.
     *
     * @param state fitness and fatigue, points
     * @param rampRate fitness now minus fitness seven days before, points
     * @param fitnessLoad the day's load as fitness takes it
     * @param fatigueLoad the day's load as fatigue takes it
     */
    record Day(FitnessFatigue state, double rampRate, double fitnessLoad, double fatigueLoad) {}

    private record Loads(double fitness, double fatigue) {
        static final Loads NONE = new Loads(0, 0);

        Loads plus(Loads other) {
            return new Loads(fitness + other.fitness, fatigue + other.fatigue);
        }
    }

    private FitnessModel() {}

    /**
     * Every day from the account's first load on.
     *
     * @param today the last day whose past counts as done
     * @param until the last day wanted
     */
    static FitnessModel of(Account account, LocalDate today, LocalDate until) {
        var loads = new TreeMap<LocalDate, Loads>();
        account.activities()
                .values()
                .forEach(activity -> loads.merge(
                        activity.day(),
                        scaled(account, activity.json().path("type").asText(), activity.load()),
                        Loads::plus));
        var marks = FitnessMarks.of(account);
        marks.starts().keySet().forEach(day -> loads.putIfAbsent(day, Loads.NONE));
        Set<Long> done = claimed(account);
        for (JsonNode event : account.events().values()) {
            LocalDate day = EventRows.start(event).toLocalDate();
            if (!day.isBefore(today)
                    && counts(event)
                    && !done.contains(event.path("id").asLong())) {
                double load = event.path("icu_training_load").asDouble();
                loads.merge(day, scaled(account, event.path("type").asText(), load), Loads::plus);
            }
        }
        var model = new FitnessModel();
        if (!loads.isEmpty()) {
            model.run(loads, marks, until);
        }
        return model;
    }

    /** The same up to a year ahead, as far as planned sessions show it. */
    static FitnessModel projected(Account account, LocalDate today) {
        return of(account, today, today.plusYears(1));
    }

    /** That day's end; empty before the first load and after the last day wanted. */
    Optional<Day> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    /** The day of the first load; empty without any. */
    Optional<LocalDate> first() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey());
    }

    private void run(NavigableMap<LocalDate, Loads> loads, FitnessMarks marks, LocalDate to) {
        FitnessFatigue seed = new FitnessFatigue(0, 0);
        FitnessFatigue state = seed;
        for (LocalDate day = loads.firstKey(); !day.isAfter(to); day = day.plusDays(1)) {
            FitnessFatigue start = marks.starts().get(day);
            state = start == null ? state : start;
            seed = days.isEmpty() ? state : seed;
            Loads load = loads.getOrDefault(day, Loads.NONE);
            state = state.after(load.fitness(), load.fatigue(), marks.constantsOn(day));
            Day before = days.get(day.minusDays(RAMP_DAYS));
            FitnessFatigue weekAgo = before == null ? seed : before.state();
            days.put(day, new Day(state, state.fitness() - weekAgo.fitness(), load.fitness(), load.fatigue()));
        }
    }

    private static boolean counts(JsonNode event) {
        return EventRules.SESSIONS.contains(event.path("category").asText())
                && !event.path("for_week").asBoolean()
                && event.path("icu_training_load").asDouble() > 0;
    }

    /** Ids of the events that activities say they fulfil. */
    static Set<Long> claimed(Account account) {
        var claimed = new TreeSet<Long>();
        for (StoredActivity activity : account.activities().values()) {
            if (activity.json().hasNonNull("paired_event_id")) {
                claimed.add(activity.json().path("paired_event_id").asLong());
            }
        }
        return claimed;
    }

    private static Loads scaled(Account account, String type, double load) {
        for (JsonNode factors : account.athlete().path("icu_type_settings")) {
            if (factors.path("type").asText().equals(type)) {
                return new Loads(
                        load * factors.path("ctlFactor").asDouble(1),
                        load * factors.path("atlFactor").asDouble(1));
            }
        }
        return new Loads(load, load);
    }
}
