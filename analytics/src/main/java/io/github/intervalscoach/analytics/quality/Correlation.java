package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.series.SamplePairs;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/** Pearson's correlation of two quantities. */
final class Correlation {
    private Correlation() {}

    /** Pearson's r, −1 to 1; NaN where one of the two does not change or the pairs are fewer than two. */
    static double of(SamplePairs pairs) {
        var regression = new SimpleRegression();
        for (int i = 0; i < pairs.size(); i++) {
            regression.addData(pairs.left(i), pairs.right(i));
        }
        return regression.getR();
    }
}
