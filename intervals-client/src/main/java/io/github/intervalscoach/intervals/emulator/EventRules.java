package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.intervalscoach.analytics.load.TimeConstants;
import java.time.LocalDateTime;
import java.util.List;

/** What an event must be to stand on a calendar, and what of it is kept. */
final class EventRules {
    static final List<String> SESSIONS = List.of("WORKOUT", "RACE_A", "RACE_B", "RACE_C");
    private static final int LONGEST_NAME = 80;

    /** Ours: a calendar from the year 1 on would have the emulator reckon a fitness for each day since. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 3000;

    /** Ours: beyond this no number of the model means anything, and some could not be written. */
    private static final int MOST_POINTS = 1_000_000;

    private EventRules() {}

    /** Refuses what the service refuses and drops what it ignores. */
    static void apply(ObjectNode event) {
        LocalDateTime start = moment(event, "start_date_local");
        if (event.hasNonNull("end_date_local")
                && moment(event, "end_date_local").isBefore(start)) {
            throw Refused.invalid("end_date_local is before start_date_local");
        }
        require(event, "category", "Category is required");
        String category = event.path("category").asText();
        if (SESSIONS.contains(category)) {
            require(event, "type", "Missing type");
        }
        name(event);
        dropForeign(event, category);
        if (category.equals("SET_FITNESS") || category.equals("FITNESS_DAYS")) {
            constants(event);
        }
        List.of("icu_ctl", "icu_atl", "icu_training_load").forEach(key -> points(event, key));
        withoutStrengthLoad(event);
    }

    /** A name, of 80 characters at most. */
    static void name(ObjectNode named) {
        if (named.path("name").asText("").isBlank()) {
            throw Refused.invalid("Name is required");
        }
        if (named.path("name").asText().length() > LONGEST_NAME) {
            throw Refused.invalid("Name is too long");
        }
    }

    /** Strength work has no load, whatever its text or its author says. */
    static void withoutStrengthLoad(ObjectNode planned) {
        if (planned.path("type").asText().equals("WeightTraining")) {
            planned.putNull("icu_training_load").putNull("icu_intensity");
        }
    }

    /** The constants a fitness event sets; the service's defaults for those it does not. */
    static TimeConstants constants(ObjectNode event) {
        int fitness = event.path("ctl_days").asInt(TimeConstants.SERVICE.fitnessDays());
        int fatigue = event.path("atl_days").asInt(TimeConstants.SERVICE.fatigueDays());
        try {
            return new TimeConstants(fitness, fatigue, TimeConstants.Gain.SERVICE);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("Invalid ctl_days [" + fitness + "] and atl_days [" + fatigue + "]");
        }
    }

    static void require(ObjectNode object, String key, String otherwise) {
        if (!object.hasNonNull(key)) {
            throw Refused.invalid(otherwise);
        }
    }

    private static LocalDateTime moment(ObjectNode event, String key) {
        require(event, key, key + " is required");
        LocalDateTime moment = LocalRange.dateTime(event.path(key).asText());
        if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
            throw Refused.invalid(key + " is not between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        return moment;
    }

    /** Thresholds belong to SET_EFTP, a state to SET_FITNESS; elsewhere they are not taken. */
    private static void dropForeign(ObjectNode event, String category) {
        if (!category.equals("SET_EFTP")) {
            event.remove(List.of("icu_ftp", "w_prime", "p_max"));
        }
        if (!category.equals("SET_FITNESS")) {
            event.remove(List.of("icu_ctl", "icu_atl"));
        }
        if (!category.equals("SET_FITNESS") && !category.equals("FITNESS_DAYS")) {
            event.remove(List.of("ctl_days", "atl_days"));
        }
    }

    private static void points(ObjectNode event, String key) {
        double points = event.path(key).asDouble();
        if (points < 0 || points > MOST_POINTS) {
            throw Refused.invalid("Invalid " + key + " [" + event.path(key).asText() + "]");
        }
    }
}
