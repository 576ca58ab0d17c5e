package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.List;

/**
 * The service's own load model. The state of a day is that of its end, and today's already holds what is planned, so
 * the day's start is read from the day before.
 *
 * @param fitness end of each day up to the day before the one asked about; days from today on are projections
 * @param fatigue the same
 * @param loads what fed fatigue, on past days only; withheld activities are in it
 */
record LoadHistory(DailySeries fitness, DailySeries fatigue, DailySeries loads) {
    private static final int STATE_DAYS = 199;
    private static final int LOAD_DAYS = 60;

    static LoadHistory of(WellnessHistory history, Subject subject, List<DataFault> faults) {
        LocalDate eve = subject.day().minusDays(1);
        var loads = new LoadHistory(
                history.series(eve, STATE_DAYS, d -> d.load().fitness()),
                history.series(eve, STATE_DAYS, d -> d.load().fatigue()),
                history.series(
                        subject.signalDay().minusDays(1),
                        LOAD_DAYS,
                        d -> d.load().fatigueLoad()));
        loads.addGaps(subject, faults);
        return loads;
    }

    private void addGaps(Subject subject, List<DataFault> faults) {
        if (fitness.on(fitness.last()).isEmpty() || fatigue.on(fatigue.last()).isEmpty()) {
            faults.add(DataFault.of(DataFault.Code.FITNESS_MISSING, 0, fitness.last()));
        } else if (subject.isAhead()) {
            faults.add(DataFault.of(DataFault.Code.PROJECTED, 0, fitness.last()));
        }
        int first = 0;
        while (first < fitness.days() && fitness.at(first).isEmpty()) {
            first++;
        }
        int gaps = fitness.days() - first - fitness.known();
        if (gaps > 0 && fitness.on(fitness.last()).isPresent()) {
            faults.add(DataFault.of(DataFault.Code.FITNESS_GAPS, gaps));
        }
    }
}
