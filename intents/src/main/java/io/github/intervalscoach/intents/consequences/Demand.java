package io.github.intervalscoach.intents.consequences;

import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.PlannedStep;
import io.github.intervalscoach.intents.model.PlannedStep.Band;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.workout.PlannedFigures;
import io.github.intervalscoach.intents.rules.ChangeRules;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Whether a session makes its day a hard one. */
public enum Demand {
    HARD,
    OTHER;

    private static final int THRESHOLD_ZONE = 4;

    /** Of an entry of the calendar, by its steps where they can be read, otherwise by its planned intensity. */
    public static Demand of(CalendarEvent event, Athlete athlete) {
        if (event.category().isRace()) {
            return HARD;
        }
        if (event.category() != Category.WORKOUT) {
            return OTHER;
        }
        Optional<SportSettings> settings = event.sport().flatMap(athlete::settingsFor);
        int hard = event.steps().stream()
                .filter(step -> isHard(step, settings))
                .mapToInt(step -> step.seconds().orElse(0))
                .sum();
        return hard >= ChangeRules.HARD_SECONDS ? HARD : of(event.intensityPercent());
    }

    /** Of a workout that is only a text so far. */
    public static Demand of(PlannedFigures figures) {
        List<Integer> zones = figures.powerZoneSeconds();
        int hard = zones.stream()
                .skip(THRESHOLD_ZONE - 1L)
                .mapToInt(Integer::intValue)
                .sum();
        return hard >= ChangeRules.HARD_SECONDS ? HARD : of(figures.intensityPercent());
    }

    /** By intensity alone; where nobody knows it, nothing says that it is hard. */
    public static Demand of(OptionalDouble intensityPercent) {
        return intensityPercent.orElse(0) >= ChangeRules.HARD_INTENSITY_PERCENT ? HARD : OTHER;
    }

    private static boolean isHard(PlannedStep step, Optional<SportSettings> settings) {
        return isAbove(step.powerWatts(), settings.map(SportSettings::ftpWatts).map(Demand::decimal))
                || isAbove(step.speedMetersPerSecond(), settings.map(SportSettings::thresholdPaceMetersPerSecond))
                || isAbove(
                        step.heartRateBpm(),
                        settings.map(SportSettings::thresholdHeartRateBpm).map(Demand::decimal));
    }

    private static boolean isAbove(Optional<Band> band, Optional<OptionalDouble> threshold) {
        OptionalDouble known = threshold.orElse(OptionalDouble.empty());
        return band.isPresent()
                && known.isPresent()
                && band.get().middle() >= ChangeRules.HARD_SHARE * known.getAsDouble();
    }

    private static OptionalDouble decimal(OptionalInt whole) {
        return whole.isPresent() ? OptionalDouble.of(whole.getAsInt()) : OptionalDouble.empty();
    }
}
