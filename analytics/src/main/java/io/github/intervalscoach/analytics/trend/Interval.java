package io.github.intervalscoach.analytics.trend;

/**
 * Where a value probably lies, in the unit of that value.
 *
 * @param low the low edge, included
 * @param high the high edge, included; not below {@code low}
 */
public record Interval(double low, double high) {
    public Interval {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
            throw new IllegalArgumentException(
                    "an interval is two finite numbers in order, was " + low + " to " + high);
        }
    }

    /** {@code centre} give or take {@code halfWidth}, which is not negative. */
    static Interval around(double centre, double halfWidth) {
        return new Interval(centre - halfWidth, centre + halfWidth);
    }

    /** Whether {@code value} lies in it; the edges do. */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    /** Whether all of it is nearer to 0 than {@code limit}. */
    public boolean isWithin(double limit) {
        return low > -limit && high < limit;
    }

    /** The same in a unit of which {@code factor} make one of this; {@code factor} is above 0. */
    Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }
}
