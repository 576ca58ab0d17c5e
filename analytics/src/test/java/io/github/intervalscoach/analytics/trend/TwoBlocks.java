package io.github.intervalscoach.analytics.trend;

/** The two training blocks of S-62, watts of threshold tests. */
final class TwoBlocks {
    static final double[] BEFORE = {281, 285, 279, 290, 284};
    static final double[] AFTER = {289, 295, 287, 298, 292, 291};

    private TwoBlocks() {}
}
