package io.github.intervalscoach.intents.model.workout;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How long a step lasts, as it was written. */
public sealed interface Extent {
    /** Written seconds; empty for a distance. */
    OptionalInt writtenSeconds();

    /** Written distance, m; empty for a time. */
    OptionalDouble writtenMeters();

    /** By the clock. */
    static Extent seconds(int seconds) {
        return new Time(seconds);
    }

    /** By the clock. */
    static Extent minutes(int minutes) {
        return new Time(Math.multiplyExact(minutes, 60));
    }

    /** By distance. */
    static Extent meters(double meters) {
        return new Distance(meters, DistanceUnit.METERS);
    }

    /** So many seconds, from 1. */
    record Time(int seconds) implements Extent {
        public Time {
            if (seconds < 1) {
                throw new IllegalArgumentException(
                        "a step of " + seconds + " s: need 1 s or more. Maybe it has no place in the workout?");
            }
        }

        @Override
        public OptionalInt writtenSeconds() {
            return OptionalInt.of(seconds);
        }

        @Override
        public OptionalDouble writtenMeters() {
            return OptionalDouble.empty();
        }
    }

    /** So many of a unit, above 0 and at most a million. */
    record Distance(double amount, DistanceUnit unit) implements Extent {
        private static final double LONGEST = 1_000_000;

        public Distance {
            if (!(amount > 0 && amount <= LONGEST)) {
                throw new IllegalArgumentException("a step over " + amount + " " + unit
                        + ": need a number above 0, at most a million. Maybe the unit is another?");
            }
        }

        @Override
        public OptionalInt writtenSeconds() {
            return OptionalInt.empty();
        }

        @Override
        public OptionalDouble writtenMeters() {
            return OptionalDouble.of(amount * unit.meters());
        }
    }
}
