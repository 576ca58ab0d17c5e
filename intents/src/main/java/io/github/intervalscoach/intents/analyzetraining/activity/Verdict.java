package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection.Earlier;
import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.answer.Confidence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one session's numbers mean.
 *
 * @param loadPercent done of planned load
 * @param thirdsPercent output of the last against the first third, below 0 is a fade; empty where it is not read
 * @param findings rules that spoke
 * @param likely possible reasons of a fade or drift; never certain
 * @param earlier the same session before
 */
record Verdict(
        Session session,
        Reps reps,
        OptionalDouble loadPercent,
        OptionalDouble thirdsPercent,
        List<Finding> findings,
        List<Finding> likely,
        Optional<Earlier> earlier,
        Confidence confidence) {
    Verdict {
        findings = List.copyOf(findings);
        likely = List.copyOf(likely);
    }
}
