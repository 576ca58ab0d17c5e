package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.load.TimeConstants;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Events that change the course of fitness: {@code SET_FITNESS} replaces the state before its day, and that or
 * {@code FITNESS_DAYS} sets how many days it remembers from then on.
 *
 * @param starts the state before a day
 * @param constants those that hold from a day on
 */
record FitnessMarks(NavigableMap<LocalDate, FitnessFatigue> starts, NavigableMap<LocalDate, TimeConstants> constants) {

    static FitnessMarks of(Account account) {
        var marks = new FitnessMarks(new TreeMap<>(), new TreeMap<>());
        account.events().values().forEach(marks::add);
        return marks;
    }

    /** The service's own where nothing was set. */
    TimeConstants constantsOn(LocalDate day) {
        Map.Entry<LocalDate, TimeConstants> latest = constants.floorEntry(day);
        return latest == null ? TimeConstants.SERVICE : latest.getValue();
    }

    private void add(ObjectNode event) {
        LocalDate day = EventRows.start(event).toLocalDate();
        switch (event.path("category").asText()) {
            case "SET_FITNESS" -> {
                starts.put(
                        day,
                        new FitnessFatigue(
                                event.path("icu_ctl").asDouble(),
                                event.path("icu_atl").asDouble()));
                constants.put(day, EventRules.constants(event));
            }
            case "FITNESS_DAYS" -> constants.put(day, EventRules.constants(event));
            default -> {
                // changes no course
            }
        }
    }
}
