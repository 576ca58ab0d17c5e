package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.load.Acwr;
import io.github.intervalscoach.analytics.load.Monotony;
import io.github.intervalscoach.analytics.load.RampRate;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.rules.LoadRules;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * How load has moved up to the evening before; it describes and decides nothing alone.
 *
 * @param easyWeek whether the last seven days are well below an average week of the 28 days before; empty when not all of
 *     them are known
 */
record LoadContext(
        MetricResult<RampRate> ramp,
        MetricResult<Monotony> monotony,
        MetricResult<Acwr> acwr,
        Optional<Boolean> easyWeek) {
    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    static LoadContext of(LoadHistory load) {
        LocalDate eve = load.loads().last();
        return new LoadContext(
                RampRate.on(eve, load.fitness()),
                Monotony.of(load.loads().lastDays(WEEK), Monotony.Deviation.SAMPLE),
                Acwr.of(load.loads(), Acwr.Variant.EWMA),
                isEasyWeek(load.loads()));
    }

    private static Optional<Boolean> isEasyWeek(DailySeries loads) {
        DailySeries all = loads.lastDays(WEEK + FOUR_WEEKS);
        if (all.days() < WEEK + FOUR_WEEKS || !all.isComplete()) {
            return Optional.empty();
        }
        double week = sum(all.lastDays(WEEK));
        double usual = (sum(all) - week) * WEEK / FOUR_WEEKS;
        return Optional.of(week < LoadRules.EASY_WEEK * usual);
    }

    private static double sum(DailySeries days) {
        return Arrays.stream(days.knownValues()).sum();
    }
}
