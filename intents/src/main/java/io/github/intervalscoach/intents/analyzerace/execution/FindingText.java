package io.github.intervalscoach.intents.analyzerace.execution;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzerace.answer.Finding;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Units;

/** Words for what a rule found. */
final class FindingText {
    private FindingText() {}

    static RuleCited cited(Finding finding, Units units) {
        return RuleCited.of(finding.rule(), says(finding, units));
    }

    private static String says(Finding f, Units units) {
        return switch (f.rule().id()) {
            case "RACE-2" -> "last third against first " + signed(1, f.number(0)) + " %";
            case "RACE-15" -> "the last of it against the first " + signed(1, f.number(0)) + " %";
            case "RACE-3" ->
                signed(1, f.number(1)) + " % in speed against the fastest of " + number(0, f.number(0))
                        + " similar before; 2 % is noise";
            case "RACE-14" -> "last week " + signed(0, f.number(0)) + " % against the usual one";
            case "RACE-4" -> "form on the morning " + signed(0, f.number(0));
            case "RACE-5" -> "easy days afterwards by convention";
            case "RACE-13" ->
                units.temperature().of(f.number(0)) + " may cost " + number(1, f.number(1)) + " to "
                        + number(1, f.number(2)) + " %";
            case "CAUSE-2" -> "0 g carbohydrate logged (logged as 0, not missing)";
            default -> f.rule().says();
        };
    }
}
