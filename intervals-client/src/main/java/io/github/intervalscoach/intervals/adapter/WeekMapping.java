package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.profile.TrainingWeek;
import io.github.intervalscoach.intents.model.profile.TrainingWeek.SportSums;
import io.github.intervalscoach.intents.model.profile.TrainingWeek.State;
import io.github.intervalscoach.intents.model.profile.TrainingWeek.Sums;
import io.github.intervalscoach.intervals.wire.SummaryRow;
import io.github.intervalscoach.intervals.wire.SummaryRow.SumsRow;
import io.github.intervalscoach.intervals.wire.SummaryRow.WeekRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Weeks in sum. */
final class WeekMapping {
    private static final int HEART_RATE_ZONES = 7;

    private WeekMapping() {}

    static TrainingWeek week(WeekRow row) {
        SummaryRow summary = row.summary();
        List<Integer> slots = Values.wholes(summary.timeInZones());
        return new TrainingWeek(
                Values.requireId("athlete_id", summary.athleteId()),
                Values.name(summary.athleteName()),
                LocalTimes.parse("date", summary.date()).toLocalDate(),
                sums(row.sums()),
                state(row),
                slots.stream().limit(HEART_RATE_ZONES).toList(),
                slots.size() > HEART_RATE_ZONES ? OptionalInt.of(slots.get(HEART_RATE_ZONES)) : OptionalInt.empty(),
                Values.known(summary.byCategory()).stream()
                        .map(SummaryRow::sums)
                        .map(WeekMapping::sport)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static State state(WeekRow row) {
        SummaryRow summary = row.summary();
        return new State(
                Values.number(summary.fitness()),
                Values.number(summary.fatigue()),
                Values.number(summary.form()),
                Values.number(summary.rampRate()),
                Values.number(summary.weight()),
                Values.number(row.sums().eftp()));
    }

    private static Optional<SportSums> sport(SumsRow row) {
        return Values.text(row.category()).map(sport -> new SportSums(sport, sums(row)));
    }

    private static Sums sums(SumsRow row) {
        return new Sums(
                Values.whole(row.count()),
                Values.whole(row.movingTime()),
                Values.whole(row.elapsedTime()),
                Values.number(row.distance()),
                Values.number(row.totalElevationGain()),
                Values.number(row.trainingLoad()),
                Values.number(row.srpe()),
                Values.whole(row.calories()));
    }
}
