package io.github.intervalscoach.analytics.endurance;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.power.MechanicalWork;
import io.github.intervalscoach.analytics.series.SampleStream;
import java.util.OptionalInt;

/**
 * Work that was done before an effort.
 *
 * @param kilojoules kJ, 0 to 20 000; 0 is a fresh athlete
 * @param label how it was asked for, snake_case, such as {@code "20_kj_per_kg"}
 */
public record PriorWork(double kilojoules, String label) {
    private static final double JOULES_PER_KILOJOULE = 1_000;

    /** Limits of what is plausible (house rule). */
    private static final double MOST = 20_000;

    private static final double LIGHTEST = 25;
    private static final double HEAVIEST = 250;

    public PriorWork {
        if (!(kilojoules >= 0 && kilojoules <= MOST)) {
            throw new IllegalArgumentException(
                    "prior work is 0 to 20000 kJ, was " + kilojoules + ". Maybe it is in joules?");
        }
    }

    /** So many kilojoules; usual are 1000, 1500, 2000 and 2500. */
    public static PriorWork kilojoules(int kilojoules) {
        return new PriorWork(kilojoules, kilojoules + "_kj");
    }

    /** So many kilojoules for each kilogram of the athlete; usual are 10, 20, 30 and 40. */
    public static PriorWork perKilogram(int kilojoulesPerKilogram, double bodyKilograms) {
        if (!(bodyKilograms >= LIGHTEST && bodyKilograms <= HEAVIEST)) {
            throw new IllegalArgumentException(
                    "an athlete weighs 25 to 250 kg, was " + bodyKilograms + ". Maybe it is in pounds or grams?");
        }
        return new PriorWork(kilojoulesPerKilogram * bodyKilograms, kilojoulesPerKilogram + "_kj_per_kg");
    }

    /** The second by which a ride has done this work, its first for no work; empty if it never has. */
    OptionalInt reachedAt(SampleStream watts) {
        double joules = 0;
        int second = watts.second(0);
        for (int i = 0; i < watts.samples() && joules < kilojoules * JOULES_PER_KILOJOULE; i++) {
            double power = watts.valueOrNaN(i);
            joules += Double.isNaN(power) ? 0 : power * watts.heldSeconds(i);
            second = watts.second(i) + watts.heldSeconds(i);
        }
        return joules < kilojoules * JOULES_PER_KILOJOULE ? OptionalInt.empty() : OptionalInt.of(second);
    }

    /** What a ride has too little of. */
    Gap missing(SampleStream watts) {
        double found =
                MechanicalWork.of(watts).found().map(MechanicalWork::kilojoules).orElse(0.0);
        return new Gap("prior_work", kilojoules, found, "kJ");
    }
}
