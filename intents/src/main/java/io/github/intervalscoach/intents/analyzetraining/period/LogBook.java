package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.WithheldActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What was done, day by day. A day without an entry was a rest day, since the log lists everything the service has; a day
 * with a withheld session has a load only where the service's load model shows it.
 *
 * @param entries readable and withheld, oldest first, of this athlete only
 * @param wellness by day
 */
record LogBook(List<LoggedActivity> entries, TreeMap<LocalDate, WellnessDay> wellness) {
    LogBook {
        entries = List.copyOf(entries);
    }

    List<Activity> sessions(DateRange days) {
        return entries.stream()
                .filter(entry -> days.contains(entry.day()))
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .toList();
    }

    List<WithheldActivity> withheld(DateRange days) {
        return entries.stream()
                .filter(entry -> days.contains(entry.day()))
                .filter(WithheldActivity.class::isInstance)
                .map(WithheldActivity.class::cast)
                .toList();
    }

    boolean isRestDay(LocalDate day) {
        return entries.stream().noneMatch(entry -> entry.day().equals(day));
    }

    /** All load of a day, that of withheld sessions included; empty when part of it is not known. */
    OptionalDouble load(LocalDate day) {
        var range = DateRange.of(day);
        boolean known = withheld(range).isEmpty()
                && sessions(range).stream().allMatch(a -> a.load().points().isPresent());
        return known ? OptionalDouble.of(listedLoad(day)) : modelLoad(day);
    }

    /** The load of the readable sessions of a day that have one. */
    double listedLoad(LocalDate day) {
        return sessions(DateRange.of(day)).stream()
                .flatMapToDouble(a -> a.load().points().stream())
                .sum();
    }

    /** The load that the service fed to fitness on a day. */
    OptionalDouble modelLoad(LocalDate day) {
        WellnessDay known = wellness.get(day);
        return known == null ? OptionalDouble.empty() : known.load().fitnessLoad();
    }

    OptionalDouble fitness(LocalDate day) {
        WellnessDay known = wellness.get(day);
        return known == null ? OptionalDouble.empty() : known.load().fitness();
    }

    OptionalDouble fatigue(LocalDate day) {
        WellnessDay known = wellness.get(day);
        return known == null ? OptionalDouble.empty() : known.load().fatigue();
    }
}
