package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.WithheldActivity;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is on record, day by day. A day without a session was a rest day, since the log lists everything the service has; a
 * day with a session whose number is not known is not known.
 *
 * @param byDay readable and withheld sessions of this athlete
 * @param wellness by day
 */
record Diary(TreeMap<LocalDate, List<LoggedActivity>> byDay, TreeMap<LocalDate, WellnessDay> wellness) {
    static Diary of(List<LoggedActivity> entries, List<WellnessDay> days) {
        var wellness = new TreeMap<LocalDate, WellnessDay>();
        days.forEach(day -> wellness.put(day.day(), day));
        return new Diary(
                entries.stream().collect(Collectors.groupingBy(LoggedActivity::day, TreeMap::new, Collectors.toList())),
                wellness);
    }

    List<LoggedActivity> entries(DateRange days) {
        return byDay.subMap(days.first(), true, days.last(), true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    List<Activity> sessions(DateRange days, SportFilter sport) {
        return entries(days).stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .filter(activity -> sport.admits(activity.sport()))
                .toList();
    }

    int withheld(DateRange days) {
        return (int) entries(days).stream()
                .filter(WithheldActivity.class::isInstance)
                .count();
    }

    /** All load of a day, that of withheld sessions included; empty when part of it is not known. */
    OptionalDouble load(LocalDate day) {
        OptionalDouble listed = sum(day, activity -> true, a -> a.load().points());
        return listed.isPresent() ? listed : modelled(day, WellnessDay.LoadState::fitnessLoad);
    }

    /** The sum of {@code value} over the sessions of a day that count; empty when part of it is not known. */
    OptionalDouble sum(LocalDate day, Predicate<Activity> counts, Function<Activity, OptionalDouble> value) {
        double sum = 0;
        for (LoggedActivity entry : byDay.getOrDefault(day, List.of())) {
            if (!(entry instanceof Activity activity)) {
                return OptionalDouble.empty();
            }
            if (counts.test(activity)) {
                OptionalDouble one = value.apply(activity);
                if (one.isEmpty()) {
                    return one;
                }
                sum += one.getAsDouble();
            }
        }
        return OptionalDouble.of(sum);
    }

    OptionalDouble fitness(LocalDate day) {
        return modelled(day, WellnessDay.LoadState::fitness);
    }

    OptionalDouble fatigue(LocalDate day) {
        return modelled(day, WellnessDay.LoadState::fatigue);
    }

    private OptionalDouble modelled(LocalDate day, Function<WellnessDay.LoadState, OptionalDouble> value) {
        WellnessDay known = wellness.get(day);
        return known == null ? OptionalDouble.empty() : value.apply(known.load());
    }

    OptionalDouble measured(LocalDate day, Function<WellnessDay, OptionalDouble> value) {
        WellnessDay known = wellness.get(day);
        return known == null ? OptionalDouble.empty() : value.apply(known);
    }
}
