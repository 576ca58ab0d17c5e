package io.github.intervalscoach.analytics.recovery;

import io.github.intervalscoach.analytics.Gap;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which days are enough to say what is usual. The window ends the day before the newest nights' window begins. Its reach
 * runs from the first night with a value in that window to the window's end, both included, and must be 28 days. Its
 * nights must be 14, and 3 for every 7 days of reach.
 */
final class BaselineDays {
    static final int LEAST_NIGHTS = 14;
    private static final int LEAST_REACH_DAYS = 28;
    private static final int WEEK_DAYS = 7;
    private static final int LEAST_NIGHTS_A_WEEK = 3;

    private BaselineDays() {}

    /** Everything that {@code window} lacks for a baseline; empty when it is enough. */
    static List<Gap> gaps(String input, DailySeries window) {
        int reach = reachDays(window);
        int needed = Math.max(LEAST_NIGHTS, ceil(LEAST_NIGHTS_A_WEEK * reach, WEEK_DAYS));
        var gaps = new ArrayList<Gap>();
        if (reach < LEAST_REACH_DAYS) {
            gaps.add(new Gap(input + "_baseline_days", LEAST_REACH_DAYS, reach, "days"));
        }
        if (window.known() < needed) {
            gaps.add(new Gap(input + "_baseline_nights", needed, window.known(), "nights"));
        }
        return gaps;
    }

    private static int reachDays(DailySeries window) {
        return IntStream.range(0, window.days())
                .filter(i -> window.at(i).isPresent())
                .map(i -> window.days() - i)
                .findFirst()
                .orElse(0);
    }

    private static int ceil(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
