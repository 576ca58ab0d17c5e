package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.load.Acwr;
import io.github.intervalscoach.analytics.load.Monotony;
import io.github.intervalscoach.analytics.load.RampRate;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * How load has moved up to the evening before; it describes and decides nothing alone.
 *
 * @param easyWeek the last seven days hold less than 80 % of an average week of the last 28 days
 */
record LoadContext(
        MetricResult<RampRate> ramp, MetricResult<Monotony> monotony, MetricResult<Acwr> acwr, boolean easyWeek) {
    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;
    private static final double EASY_SHARE = 0.8;

    static LoadContext of(LoadHistory load) {
        LocalDate eve = load.loads().last();
        return new LoadContext(
                RampRate.on(eve, load.fitness()),
                Monotony.of(load.loads().lastDays(WEEK), Monotony.Deviation.SAMPLE),
                Acwr.of(load.loads(), Acwr.Variant.EWMA),
                isEasyWeek(load.loads()));
    }

    private static boolean isEasyWeek(DailySeries loads) {
        DailySeries month = loads.lastDays(FOUR_WEEKS);
        return month.isComplete() && sum(loads.lastDays(WEEK)) < EASY_SHARE * WEEK / FOUR_WEEKS * sum(month);
    }

    private static double sum(DailySeries days) {
        return Arrays.stream(days.knownValues()).sum();
    }
}
