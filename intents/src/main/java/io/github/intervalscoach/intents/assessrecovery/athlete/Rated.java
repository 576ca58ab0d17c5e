package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.StatUtils;

/**
 * One rating against the athlete's own usual.
 *
 * @param day of the newest rating
 * @param newestFirst ratings of consecutive days, back from {@code day}; never empty
 * @param median of the 28 days before {@code day}; empty with fewer than 7 ratings
 * @param n ratings in that median
 */
record Rated(Ratings.Item item, LocalDate day, List<Integer> newestFirst, OptionalDouble median, int n) {
    private static final int USUAL_DAYS = 28;
    private static final int LEAST_RATINGS = 7;
    private static final int MEDIAN = 50;

    Rated {
        newestFirst = List.copyOf(newestFirst);
    }

    static Optional<Rated> of(Ratings.Series series) {
        return WellnessHistory.lastKnown(series.days()).map(day -> of(series.item(), series.days(), day));
    }

    private static Rated of(Ratings.Item item, DailySeries days, LocalDate day) {
        double[] before =
                days.window(day.minusDays(USUAL_DAYS), day.minusDays(1)).knownValues();
        var newestFirst = new ArrayList<Integer>();
        for (LocalDate d = day; days.on(d).isPresent(); d = d.minusDays(1)) {
            newestFirst.add((int) days.on(d).getAsDouble());
        }
        return new Rated(
                item,
                day,
                newestFirst,
                before.length < LEAST_RATINGS
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(StatUtils.percentile(before, MEDIAN)),
                before.length);
    }
}
