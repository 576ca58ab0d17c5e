package io.github.intervalscoach.analytics.planning;

/** How one day's load lives on in fitness and in fatigue, with the exponential gain of the service. */
enum Fading {
    /** 42 days: Intervals.icu's default, and the convention since Banister. */
    FITNESS(42),
    /** 7 days: Intervals.icu's default, and the convention since Banister. */
    FATIGUE(7);

    private final double timeConstantDays;
    private final double gain;

    Fading(double timeConstantDays) {
        this.timeConstantDays = timeConstantDays;
        this.gain = -StrictMath.expm1(-1 / timeConstantDays);
    }

    /** The share of a level that is left after {@code days} days of rest. */
    double kept(int days) {
        return StrictMath.exp(-days / timeConstantDays);
    }

    /** The share of today's load that is part of today's level. */
    double gain() {
        return gain;
    }

    /** The share of a load of {@code days} days ago that is part of today's level. */
    double weight(int days) {
        return gain * kept(days);
    }
}
