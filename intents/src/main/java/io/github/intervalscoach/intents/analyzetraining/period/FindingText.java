package io.github.intervalscoach.intents.analyzetraining.period;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Units;

/** Words for what a rule found. */
record FindingText(Units units) {
    RuleCited cited(Finding finding) {
        return RuleCited.of(finding.rule(), says(finding));
    }

    private String says(Finding f) {
        return switch (f.rule().id()) {
            case "LOAD-5" -> "fitness " + signed(1, f.number(0)) + " points in a week";
            case "LOAD-6" -> "monotony " + number(1, f.number(0)) + " over a week of load " + number(0, f.number(1));
            case "SPIKE-1" ->
                "a run of " + units.distance(f.number(1)) + " was " + number(0, f.number(0))
                        + " % longer than the longest of the 30 days before ("
                        + units.distance(f.number(2)) + ")";
            case "DIST-1" -> "enough training to classify its intensity";
            case "PLAN-1" ->
                f.number(0) < f.number(1) ? "not matched is not failed" : "only linked sessions count as done";
            case "PROG-4" -> "a change of load counts beyond noise and a tenth";
            case "PATTERN-1" -> "three in four of a weekday, twice the usual, are a habit";
            case "PATTERN-2" ->
                "hard: 20 min in Z4 and above or RPE 7; " + number(0, f.number(0)) + " of " + number(0, f.number(1))
                        + " days trained can be read";
            case "FUEL-1" ->
                number(0, f.number(0)) + " of " + number(0, f.number(1))
                        + " long sessions have a log, held against general advice; easy ones need less";
            case "CHANGE-1" -> "load " + signed(0, f.number(0)) + " % against the window before";
            default -> f.rule().says();
        };
    }
}
