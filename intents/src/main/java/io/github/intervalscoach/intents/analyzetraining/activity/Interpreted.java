package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.rules.TrainingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the numbers mean, with the numbers that say so. */
record Interpreted(Context context, Situation situation, List<Flaw> flaws, Optional<Verdict> verdict) {
    /** Shares that are worth telling; house rules. */
    private static final double CONTRADICTION = 0.01;

    private static final double LOAD_CONTRADICTION = 0.03;
    private static final double LEAST_POINTS = 1;

    static Interpreted of(Computed computed) {
        List<Flaw> flaws = new ArrayList<>(computed.flaws());
        computed.session().flatMap(Interpreted::powerContradiction).ifPresent(flaws::add);
        computed.session().flatMap(Interpreted::loadContradiction).ifPresent(flaws::add);
        return new Interpreted(
                computed.context(),
                computed.situation(),
                List.copyOf(flaws),
                computed.session().map(session -> Judgement.of(session, flaws)));
    }

    private static Optional<Flaw> powerContradiction(Session session) {
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

    private static Optional<Flaw> loadContradiction(Session session) {
        var service = session.activity().load().powerPoints();
        var ours = session.power().load();
        if (service.isEmpty() || ours.isEmpty()) {
            return Optional.empty();
        }
        double difference = Math.abs(ours.getAsDouble() - service.getAsDouble());
        return difference > LEAST_POINTS + LOAD_CONTRADICTION * service.getAsDouble()
                ? Optional.of(new Flaw(Flaw.Code.LOAD_CONTRADICTS, service.getAsDouble(), ours.getAsDouble()))
                : Optional.empty();
    }

    /** Rules of this shape that raise an alert when they speak against the reader. */
    static boolean isAlert(Finding finding) {
        return finding.rule().equals(TrainingRules.THRESHOLD_LOW);
    }
}
