package io.github.intervalscoach.intents.analyzetraining.activity;

import static io.github.intervalscoach.intents.answer.Wording.number;
import static io.github.intervalscoach.intents.answer.Wording.signed;

import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;

/** Words for what a rule found. */
final class FindingText {
    private FindingText() {}

    static RuleCited cited(Finding finding, Units units) {
        return RuleCited.of(finding.rule(), says(finding, units));
    }

    private static String says(Finding f, Units units) {
        return switch (f.rule().id()) {
            case "EXEC-1" ->
                number(0, f.number(0)) + " of " + number(0, f.number(1)) + " reps on target" + some(f, 2, "below")
                        + some(f, 3, "above") + some(f, 4, "not found");
            case "EXEC-2" -> "output first to last rep " + signed(1, f.number(0)) + " %";
            case "EXEC-3" -> "load " + number(0, f.number(0)) + " % of planned";
            case "EXEC-4" -> "output last third against first " + signed(1, f.number(0)) + " %";
            case "RAMP-1" -> "75 % of the best minute, " + number(0, f.number(0)) + " W";
            case "RAMP-2" ->
                "highest heart rate " + number(0, f.number(0)) + " of " + number(0, f.number(1)) + " bpm set";
            case "EXEC-5" -> "steps " + number(0, f.number(0)) + " % of the planned time on target";
            case "DRIFT-1" ->
                "decoupling " + signed(1, f.number(0)) + " %, " + drift(f.number(0))
                        + (f.number(1) > 0 ? "; weak evidence, a little uneven" : "");
            case "CAUSE-1" ->
                units.temperature().of(f.number(0)) + " against "
                        + units.temperature().of(f.number(1)) + " before";
            case "CAUSE-2" -> "0 g carbohydrate logged (logged as 0, not missing)";
            case "DRIFT-2" -> "drift after two hours " + signed(1, f.number(0)) + " %, " + drift(f.number(0));
            case "DURABLE-1" ->
                "best " + Wording.duration((long) f.number(1)) + " after " + number(0, f.number(0)) + " kJ "
                        + number(0, f.number(3)) + " W against " + number(0, f.number(2)) + " W before, "
                        + signed(1, -f.number(4)) + " %, " + (f.number(5) > 0 ? "real" : "within noise");
            case "FTP-1" -> threshold(f);
            default -> f.rule().says();
        };
    }

    private static String threshold(Finding f) {
        double ratio = f.number(1);
        double ftp = f.number(2);
        if (f.number(0) == ThresholdDoubt.TWENTY_MINUTES) {
            return "best 20 min " + number(0, ratio * ftp) + " W against FTP " + number(0, ftp) + " W";
        }
        return f.number(0) == ThresholdDoubt.INTENSITY
                ? "IF " + number(2, ratio) + " over the whole ride, more than FTP " + number(0, ftp) + " W allows"
                : "W\u2032 balance down to " + number(0, 100 * ratio) + " %, which FTP " + number(0, ftp)
                        + " W does not allow";
    }

    private static String some(Finding f, int i, String reads) {
        return f.number(i) > 0 ? ", " + number(0, f.number(i)) + " " + reads : "";
    }

    private static String drift(double percent) {
        if (percent < 5) {
            return "low";
        }
        return percent <= 8 ? "moderate" : "high";
    }
}
