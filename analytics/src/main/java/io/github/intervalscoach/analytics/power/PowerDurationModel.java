package io.github.intervalscoach.analytics.power;

/** A curve that says how much power can be held for how long. */
public sealed interface PowerDurationModel
        permits CriticalPower, ExponentialPower, MortonThreeParameter, OmniDomainPower, PowerLaw {
    /**
     * The power that can be held for {@code seconds}, W; beyond the durations the curve was fitted to it is a guess.
     *
     * @throws IllegalArgumentException when {@code seconds} is not a finite number above 0
     */
    double wattsFor(double seconds);

    /** The same check for every curve. */
    static void requireDuration(double seconds) {
        if (!(seconds > 0 && Double.isFinite(seconds))) {
            throw new IllegalArgumentException("a duration is finite and above 0 s, was " + seconds);
        }
    }
}
