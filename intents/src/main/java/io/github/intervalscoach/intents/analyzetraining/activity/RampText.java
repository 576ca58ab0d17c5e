package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.answer.Wording.number;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection;
import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.rules.RampRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a ramp test says, in findings, numbers and words. */
record RampText(RampTest test, OptionalInt ftpWatts) {
    private static final double RIDDEN_OUT = 0.95;

    static Optional<RampText> of(Session session) {
        return session.rampTest().map(test -> new RampText(test, session.ftpWatts()));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(RampRules.RAMP_TEST, false, test.bestMinuteWatts()));
        if (isDoubtful()) {
            findings.add(Finding.of(
                    RampRules.RIDDEN_OUT,
                    true,
                    test.maxHeartRate().orElseThrow(),
                    test.maxHeartRateSet().orElseThrow()));
        }
        return findings;
    }

    ActivitySection.RampTest section() {
        double best = test.bestMinuteWatts();
        return new ActivitySection.RampTest(
                test.knownBy(),
                Round.to(1, best),
                test.endedAtSecond(),
                test.risingMinutes(),
                Round.to(1, RampRules.USUAL * best),
                Round.to(1, RampRules.LOW * best),
                Round.to(1, RampRules.HIGH * best),
                ftpWatts,
                Round.to(0, test.maxHeartRate()));
    }

    String headline() {
        return "Ramp test: best minute " + number(0, test.bestMinuteWatts()) + " W, so threshold about "
                + number(0, RampRules.USUAL * test.bestMinuteWatts()) + " W by convention"
                + (ftpWatts.isPresent() ? "; " + ftpWatts.getAsInt() + " W is set" : "");
    }

    String line() {
        double best = test.bestMinuteWatts();
        return "Ramp test (by its " + test.knownBy() + "): it rose for " + test.risingMinutes() + " min and ended at "
                + Wording.duration(test.endedAtSecond()) + "; 72 to 77 % of the best minute is "
                + number(0, RampRules.LOW * best) + "\u2013" + number(0, RampRules.HIGH * best)
                + " W. One test is one piece of evidence.";
    }

    private boolean isDoubtful() {
        OptionalDouble highest = test.maxHeartRate();
        OptionalInt set = test.maxHeartRateSet();
        return highest.isPresent() && set.isPresent() && highest.getAsDouble() < RIDDEN_OUT * set.getAsInt();
    }
}
