package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.PaceCurve;
import java.util.List;
import java.util.Optional;

/**
 * What a family of sports did best.
 *
 * @param power by activity; empty when it was not asked for
 * @param heartRate by activity; empty when it was not asked for
 */
record Bests(
        Family family, List<ActivityBests> power, List<ActivityBests> heartRate, Optional<CurveSet<PaceCurve>> pace) {
    Bests {
        power = List.copyOf(power);
        heartRate = List.copyOf(heartRate);
    }
}
