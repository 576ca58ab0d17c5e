package io.github.intervalscoach.analytics.trend;

/** What a smallest worthwhile change must be where a caller passes one. */
final class Worthwhile {
    private Worthwhile() {}

    /** 0 stands for: every change matters. */
    static void require(double smallestWorthwhile) {
        if (!(smallestWorthwhile >= 0 && smallestWorthwhile <= Values.DOMAIN.high())) {
            throw new IllegalArgumentException("a smallest worthwhile change is 0 to 10^12, was " + smallestWorthwhile
                    + ". Maybe pass its size without its sign.");
        }
    }

    /** Where nothing could be smaller than 0. */
    static void requireAboveZero(double smallestWorthwhile) {
        require(smallestWorthwhile);
        if (smallestWorthwhile == 0) {
            throw new IllegalArgumentException(
                    "a smallest worthwhile change is above 0 here, was 0. Maybe SmallestWorthwhileChange can tell it.");
        }
    }
}
