package io.github.intervalscoach.analytics.race;

/** The two curves of Daniels and Gilbert, in the units they were printed with: m/min and minutes. */
final class OxygenCost {
    private static final double CONSTANT = -4.60;
    private static final double LINEAR = 0.182258;
    private static final double SQUARE = 0.000104;

    private OxygenCost() {}

    /** Oxygen it takes to run at {@code metersPerMinute}, mL per kg and min. */
    static double at(double metersPerMinute) {
        return CONSTANT + LINEAR * metersPerMinute + SQUARE * metersPerMinute * metersPerMinute;
    }

    /** The speed, m/min, that takes {@code oxygen}, mL per kg and min, above −4.6: the root of {@link #at}. */
    static double metersPerMinute(double oxygen) {
        return (Math.sqrt(LINEAR * LINEAR + 4 * SQUARE * (oxygen - CONSTANT)) - LINEAR) / (2 * SQUARE);
    }

    /** The share of the greatest oxygen uptake that can be held for {@code minutes}; above 1 for a few minutes. */
    static double sustainableShare(double minutes) {
        return 0.8 + 0.1894393 * StrictMath.exp(-0.012778 * minutes) + 0.2989558 * StrictMath.exp(-0.1932605 * minutes);
    }
}
