package io.github.intervalscoach.intents.plantraining.athlete;

import io.github.intervalscoach.analytics.load.FitnessFatigue;
import io.github.intervalscoach.analytics.planning.Mesocycle;
import io.github.intervalscoach.intents.model.workout.Anchors;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Where the athlete stands on the morning of the first day that can be planned.
 *
 * @param firstDay that day
 * @param morning fitness and fatigue of that morning, which is the end of the day before
 * @param loadsBefore load of each day up to the day before, oldest first, points; 21 days let recovery weeks be measured
 * @param weeks whole weeks that are over, oldest first
 * @param longest of the last 30 days, at most one for a sport; a sport without one was not done
 * @param sustainedRampPerWeek fitness gained in a week that this athlete has kept up; empty where nobody knows
 * @param doneToPlanned share of each past week's plan that was done, oldest first
 * @param thresholds what each sport's targets are relative to; a sport without has none
 */
public record TrainingState(
        LocalDate firstDay,
        FitnessFatigue morning,
        List<Double> loadsBefore,
        List<PastWeek> weeks,
        List<Longest> longest,
        OptionalDouble sustainedRampPerWeek,
        List<Double> doneToPlanned,
        List<Anchors> thresholds) {
    private static final double MOST_RAMP = 50;
    private static final int WEEK_DAYS = 7;

    public TrainingState {
        loadsBefore = List.copyOf(loadsBefore);
        weeks = List.copyOf(weeks);
        longest = List.copyOf(longest);
        doneToPlanned = List.copyOf(doneToPlanned);
        thresholds = List.copyOf(thresholds);
        sustainedRampPerWeek.ifPresent(
                ramp -> Check.within("sustained ramp", ramp, 0, MOST_RAMP, "it is in points a month"));
        if (longest.stream().map(Longest::sport).distinct().count() < longest.size()) {
            throw new IllegalArgumentException("two longest sessions of one sport: need one. Maybe take the longer?");
        }
    }

    /** The longest session of {@code sport} in the last 30 days. */
    public OptionalInt longestMinutes(Sport sport) {
        return longest.stream()
                .filter(session -> session.sport() == sport)
                .mapToInt(Longest::minutes)
                .findFirst();
    }

    /** What the targets of {@code sport} are relative to; of unknown thresholds where none were named. */
    public Anchors anchors(Sport sport) {
        return thresholds.stream()
                .filter(anchors -> anchors.discipline() == sport.discipline())
                .findFirst()
                .orElseGet(() -> Anchors.unknown(sport.discipline()));
    }

    /**
     * Weeks of load in a row up to the first day, as far back as loads are known: those with more than a recovery week's
     * share of the mean week; 0 where no week is known.
     */
    public int loadedWeeks() {
        double usual =
                weeks.stream().mapToDouble(PastWeek::loadPoints).average().orElse(0);
        int loaded = 0;
        for (int end = loadsBefore.size(); end >= WEEK_DAYS && usual > 0; end -= WEEK_DAYS) {
            double points = loadsBefore.subList(end - WEEK_DAYS, end).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (points <= Mesocycle.MOST_RECOVERY_SHARE * usual) {
                break;
            }
            loaded++;
        }
        return loaded;
    }

    /** Points an hour of the weeks that are over; empty where they have no hours. */
    public OptionalDouble pointsPerHour() {
        double hours = weeks.stream().mapToDouble(PastWeek::hours).sum();
        double points = weeks.stream().mapToDouble(PastWeek::loadPoints).sum();
        return hours > 0 ? OptionalDouble.of(points / hours) : OptionalDouble.empty();
    }
}
