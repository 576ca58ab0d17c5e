package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.rules.LoadRules;
import io.github.intervalscoach.intents.rules.MemoryRules;
import io.github.intervalscoach.intents.rules.RecoveryRules;
import io.github.intervalscoach.intents.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/** Rules with something to say that do not decide. */
final class Asides {
    private Asides() {}

    static List<Rule> of(Computed computed, Interpreted.Trend trend) {
        var alerts = new ArrayList<Rule>();
        if (computed.marks().ended().isPresent()) {
            alerts.add(RecoveryRules.MARK_ENDED);
        }
        if (computed.memory().onFreeDay()) {
            alerts.add(MemoryRules.FREE_DAY);
        }
        if (trend.rampPerWeek().orElse(0) > LoadRules.RAMP_HIGH) {
            alerts.add(LoadRules.RAMP);
        }
        if (trend.monotony().orElse(0) > LoadRules.MONOTONOUS) {
            alerts.add(LoadRules.MONOTONY);
        }
        return alerts;
    }
}
