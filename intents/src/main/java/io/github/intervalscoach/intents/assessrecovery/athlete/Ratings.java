package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.model.WellnessDay.Said;
import io.github.intervalscoach.intents.rules.RecoveryLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What the athlete rated: 1 good to 4 bad throughout; 0 is a rating too, and no gap. */
record Ratings(List<Series> series) {
    private static final int DAYS = 36;

    Ratings {
        series = List.copyOf(series);
    }

    /** One item, day by day up to the day. */
    record Series(Item item, DailySeries days) {}

    /** What can be rated. */
    enum Item {
        FATIGUE,
        SORENESS,
        STRESS,
        MOOD,
        MOTIVATION,
        SLEEP_QUALITY,
        INJURY;

        private OptionalInt in(Said said) {
            return switch (this) {
                case FATIGUE -> said.fatigue();
                case SORENESS -> said.soreness();
                case STRESS -> said.stress();
                case MOOD -> said.mood();
                case MOTIVATION -> said.motivation();
                case SLEEP_QUALITY -> said.sleepQuality();
                case INJURY -> said.injury();
            };
        }
    }

    static Ratings of(WellnessHistory history, LocalDate day, List<DataFault> faults) {
        var found = new ArrayList<Series>();
        int implausible = 0;
        for (Item item : Item.values()) {
            DailySeries raw = history.series(day, DAYS, d -> asDouble(item.in(d.said())));
            var kept = DailySeries.between(raw.first(), raw.last(), d -> onScale(raw.on(d)));
            implausible += raw.known() - kept.known();
            if (kept.known() > 0) {
                found.add(new Series(item, kept));
            }
        }
        if (implausible > 0) {
            faults.add(DataFault.of(DataFault.Code.RATING_IMPLAUSIBLE, implausible));
        }
        return new Ratings(found);
    }

    /** Whether anything was rated on {@code day}. */
    boolean any(LocalDate day) {
        return series.stream().anyMatch(s -> s.days().on(day).isPresent());
    }

    private static OptionalDouble onScale(OptionalDouble value) {
        return value.isPresent() && (value.getAsDouble() < 0 || value.getAsDouble() > RecoveryLimits.RATING_WORST)
                ? OptionalDouble.empty()
                : value;
    }

    private static OptionalDouble asDouble(OptionalInt value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
    }
}
