package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.Caveat;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Nights of heart rate variability that were all measured alike.
 *
 * @param nights in the scale that was asked for
 * @param source what they were measured with; empty when the last week has no reading
 * @param others nights left out because they were measured in another way
 */
record HrvNights(Nights nights, Optional<HrvSource> source, int others) {

    DailySeries series() {
        return nights.series();
    }

    DailySeries between(LocalDate from, LocalDate to) {
        return series().window(from, to);
    }

    /** {@code basis} with what was left out. */
    Basis told(Basis basis) {
        Basis partial = nights.told(basis);
        return others > 0 ? partial.caveat(Caveat.SOURCE_CHANGED) : partial;
    }
}
