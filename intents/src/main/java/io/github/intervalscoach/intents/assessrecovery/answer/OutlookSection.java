package io.github.intervalscoach.intents.assessrecovery.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Fitness, fatigue and form at the start of every seventh day, load points.
 *
 * @param fitnessChangeSixWeeks fitness now minus six weeks before
 * @param plannedTo last day with anything planned; later days are taken as free of training
 * @param mornings oldest first
 */
public record OutlookSection(
        OptionalDouble fitnessChangeSixWeeks, Optional<LocalDate> plannedTo, List<Morning> mornings) {
    public OutlookSection {
        mornings = List.copyOf(mornings);
    }

    /** One morning; projected when it lies ahead. */
    public record Morning(LocalDate day, double fitness, double fatigue, double form, boolean projected) {}
}
