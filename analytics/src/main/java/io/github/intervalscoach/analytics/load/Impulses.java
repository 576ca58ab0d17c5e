package io.github.intervalscoach.analytics.load;

/** Daily loads as impulses that wear off: the two sums that the impulse-response model is made of. */
final class Impulses {
    private final double[] loads;
    private final ImpulseResponse.Timing timing;

    /** Loads of consecutive days, oldest first; nothing was trained before the first. */
    Impulses(double[] loads, ImpulseResponse.Timing timing) {
        this.loads = loads.clone();
        this.timing = timing;
    }

    /** Of each day the loads so far, each worn down by e^(−age/{@code constant}). */
    double[] remaining(double constant) {
        double kept = StrictMath.exp(-1 / constant);
        var remaining = new double[loads.length];
        double sum = 0;
        for (int i = 0; i < loads.length; i++) {
            double worn = kept * sum;
            sum = worn + loads[i];
            remaining[i] = timing == ImpulseResponse.Timing.SAME_DAY ? sum : worn;
        }
        return remaining;
    }

    /** How fast {@link #remaining} grows with {@code constant}: its derivative on each day, whatever the timing. */
    double[] growth(double constant) {
        double kept = StrictMath.exp(-1 / constant);
        double keptGrowth = kept / (constant * constant);
        var growth = new double[loads.length];
        double sum = 0;
        double slope = 0;
        for (int i = 0; i < loads.length; i++) {
            slope = kept * slope + keptGrowth * sum;
            sum = kept * sum + loads[i];
            growth[i] = slope;
        }
        return growth;
    }
}
