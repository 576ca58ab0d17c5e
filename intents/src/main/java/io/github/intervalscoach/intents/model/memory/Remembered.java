package io.github.intervalscoach.intents.model.memory;

import io.github.intervalscoach.intents.safety.ExactText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that is remembered of an athlete.
 *
 * @param id names it within its athlete, such as {@code mem_7Q2M9K}
 * @param text in their own words
 * @param from first day it holds; empty for always
 * @param to last day it holds; empty for until it is forgotten
 * @param weekdays it is about; empty where it is not about weekdays
 * @param minutes at most, of a day, of a week or of a session, as the kind says; 0 for none at all
 * @param sport as the athlete names it; empty for every sport
 * @param noted when it was said
 */
public record Remembered(
        String id,
        Kind kind,
        ExactText text,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<DayOfWeek> weekdays,
        OptionalInt minutes,
        Optional<String> sport,
        LocalDate noted) {

    /** What is remembered. */
    public enum Kind {
        /** What is trained for, by {@code to}. */
        GOAL,
        /** What hurts or hurt, since {@code from}; {@code minutes} caps a session of {@code sport} while it holds. */
        INJURY,
        /** Weekdays without training. */
        FORBIDDEN_DAYS,
        /** {@code minutes} on those weekdays, or in a whole week where none is named. */
        AVAILABILITY,
        /** What is liked or not; read by people, never by a rule. */
        PREFERENCE,
        /**
         * What there is to train with: of {@code sport} VirtualRide a trainer, VirtualRun a treadmill, Swim a pool;
         * {@code minutes} 0 says that there is none for it while it holds.
         */
        EQUIPMENT
    }

    public Remembered {
        weekdays = List.copyOf(weekdays);
    }

    /** Whether it holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
