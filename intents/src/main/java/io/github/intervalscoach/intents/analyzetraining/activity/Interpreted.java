package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.rules.TrainingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the numbers mean, with the numbers that say so. */
record Interpreted(Context context, Situation situation, List<Flaw> flaws, Optional<Verdict> verdict) {
    private static final double CONTRADICTION = 0.01;

    static Interpreted of(Computed computed) {
        List<Flaw> flaws = new ArrayList<>(computed.flaws());
        computed.session().flatMap(Interpreted::contradiction).ifPresent(flaws::add);
        return new Interpreted(
                computed.context(),
                computed.situation(),
                List.copyOf(flaws),
                computed.session().map(session -> Judgement.of(session, flaws)));
    }

    private static Optional<Flaw> contradiction(Session session) {
        var service = session.activity().power().normalizedWatts();
        var ours = session.power().normalizedWatts();
        if (service.isEmpty() || ours.isEmpty() || service.getAsInt() == 0) {
            return Optional.empty();
        }
        double difference = Math.abs(ours.getAsDouble() - service.getAsInt());
        // Half a watt is the rounding of the service's own figure.
        return difference > CONTRADICTION * service.getAsInt() + 0.5
                ? Optional.of(new Flaw(Flaw.Code.POWER_CONTRADICTS, service.getAsInt(), ours.getAsDouble()))
                : Optional.empty();
    }

    /** Rules of this shape that raise an alert when they speak against the reader. */
    static boolean isAlert(Finding finding) {
        return finding.rule().equals(TrainingRules.THRESHOLD_LOW);
    }
}
