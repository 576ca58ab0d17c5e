package io.github.intervalscoach.intents.analyzerace.execution;

import io.github.intervalscoach.intents.analyzerace.answer.ExecutionSection.EasyDays;
import io.github.intervalscoach.intents.analyzerace.contest.Contest;

/** Easy days after a race, by convention: on foot by distance, otherwise by time. */
final class Recovery {
    private static final double METERS_A_DAY = 3_000;
    private static final int FEWEST = 2;
    private static final int MOST = 21;
    private static final int SHORT_SECONDS = 5_400;
    private static final int MIDDLE_SECONDS = 10_800;

    private Recovery() {}

    static EasyDays after(Contest race) {
        if (race.sport().filter(sport -> sport.contains("Run")).isPresent()
                && race.meters().isPresent()) {
            int days = (int) StrictMath.round(race.meters().getAsDouble() / METERS_A_DAY);
            int held = Math.max(FEWEST, Math.min(MOST, days));
            return days(race, held, held);
        }
        int seconds = race.seconds().orElse(MIDDLE_SECONDS);
        if (seconds < SHORT_SECONDS) {
            return days(race, 1, 2);
        }
        return seconds <= MIDDLE_SECONDS ? days(race, 2, 3) : days(race, 3, 5);
    }

    private static EasyDays days(Contest race, int least, int most) {
        return new EasyDays(least, most, race.day().plusDays(most));
    }
}
