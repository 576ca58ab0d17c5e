package io.github.intervalscoach.intents.analyzetraining.quality;

import java.util.List;

/**
 * How often something is lacking.
 *
 * @param count how many lack it; days, for what was not synced
 * @param of how many could
 * @param ids the newest of them: sessions or days
 */
record Counted(Lack lack, int count, int of, List<String> ids) {
    private static final int MOST_IDS = 5;

    Counted {
        ids = ids.stream().limit(MOST_IDS).toList();
    }

    double share() {
        return of == 0 ? 0 : count / (double) of;
    }
}
