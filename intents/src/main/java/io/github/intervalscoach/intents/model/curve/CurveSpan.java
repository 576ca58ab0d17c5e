package io.github.intervalscoach.intents.model.curve;

import io.github.intervalscoach.intents.model.DateRange;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Which stretch of training a curve is the best of. */
public sealed interface CurveSpan {
    /** Handles every kind. */
    <R> R fold(
            IntFunction<? extends R> lastDays,
            IntFunction<? extends R> seasonsAgo,
            Function<DateRange, ? extends R> between,
            Supplier<? extends R> allTime);

    /**
     * The days up to now.
     *
     * @param days at least 1
     */
    record LastDays(int days) implements CurveSpan {
        public LastDays {
            if (days < 1) {
                throw new IllegalArgumentException(days + " days hold no training. Maybe 42?");
            }
        }

        @Override
        public <R> R fold(
                IntFunction<? extends R> lastDays,
                IntFunction<? extends R> seasonsAgo,
                Function<DateRange, ? extends R> between,
                Supplier<? extends R> allTime) {
            return lastDays.apply(days);
        }
    }

    /**
     * A season as the athlete marked it.
     *
     * @param ago 0 is this one, 1 the one before
     */
    record Season(int ago) implements CurveSpan {
        public Season {
            if (ago < 0) {
                throw new IllegalArgumentException(ago + " seasons ago is in the future. Maybe " + -(long) ago + "?");
            }
        }

        @Override
        public <R> R fold(
                IntFunction<? extends R> lastDays,
                IntFunction<? extends R> seasonsAgo,
                Function<DateRange, ? extends R> between,
                Supplier<? extends R> allTime) {
            return seasonsAgo.apply(ago);
        }
    }

    /** These days, both ends included. */
    record Between(DateRange range) implements CurveSpan {
        @Override
        public <R> R fold(
                IntFunction<? extends R> lastDays,
                IntFunction<? extends R> seasonsAgo,
                Function<DateRange, ? extends R> between,
                Supplier<? extends R> allTime) {
            return between.apply(range);
        }
    }

    /** Everything there is. */
    record AllTime() implements CurveSpan {
        @Override
        public <R> R fold(
                IntFunction<? extends R> lastDays,
                IntFunction<? extends R> seasonsAgo,
                Function<DateRange, ? extends R> between,
                Supplier<? extends R> allTime) {
            return allTime.get();
        }
    }
}
