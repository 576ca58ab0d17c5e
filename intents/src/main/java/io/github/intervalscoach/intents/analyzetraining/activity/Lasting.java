package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.AfterWork;
import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.rules.SessionRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the rules say about how a session held out. */
final class Lasting {
    private static final double HIGH_DRIFT_PERCENT = 5;

    private Lasting() {}

    static List<Finding> findings(Session session) {
        List<Finding> findings = new ArrayList<>();
        session.heldOut()
                .lateDriftPercent()
                .ifPresent(percent ->
                        findings.add(Finding.of(SessionRules.LATE_DRIFT, percent > HIGH_DRIFT_PERCENT, percent)));
        telling(session.heldOut())
                .ifPresent(effort -> findings.add(Finding.of(
                        SessionRules.HELD_OUT,
                        effort.fadePercent() > 0 && effort.verdict().equals(PlacedBests.REAL),
                        effort.workKilojoules(),
                        effort.seconds(),
                        effort.beforeWatts(),
                        effort.afterWatts(),
                        effort.fadePercent(),
                        effort.verdict().equals(PlacedBests.REAL) ? 1 : 0)));
        return findings;
    }

    /** Of the efforts that say something about the rider, the one after most work, and of those the longest. */
    private static Optional<AfterWork> telling(HeldOut heldOut) {
        return heldOut.efforts().stream()
                .filter(effort -> !effort.verdict().equals(PlacedBests.CANNOT_SAY))
                .max(Comparator.comparingInt(AfterWork::workKilojoules).thenComparingInt(AfterWork::seconds));
    }
}
