package io.github.intervalscoach.intents.model.workout;

import java.util.List;

/**
 * What a text was read as.
 *
 * @param workout without blocks when the text holds no step
 * @param findings in the order of lines, those about the whole last
 */
public record ParsedWorkout(Workout workout, List<Finding> findings) {
    public ParsedWorkout {
        findings = List.copyOf(findings);
    }

    /** Whether the text will be taken as a workout that is not what it seems. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
