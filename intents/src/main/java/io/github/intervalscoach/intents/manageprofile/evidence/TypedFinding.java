package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.manageprofile.answer.BestFinding;
import io.github.intervalscoach.intents.manageprofile.answer.ThresholdCandidate;
import io.github.intervalscoach.intents.manageprofile.answer.ThresholdFinding;
import io.github.intervalscoach.intents.manageprofile.evidence.Interpreted.Judged;
import java.util.Locale;

/** A threshold as the typed answer has it: one digit more than the text. */
final class TypedFinding {
    private TypedFinding() {}

    static ThresholdFinding of(Judged judged) {
        Case one = judged.about();
        int digits = one.kind() == Case.Kind.THRESHOLD_PACE ? 3 : 1;
        return new ThresholdFinding(
                one.sport(),
                lower(one.kind()),
                judged.verdict(),
                one.kind().unit(),
                Round.to(digits, one.set()),
                one.sessions(),
                one.lastMaximal(),
                Round.to(digits, one.supported()),
                Round.to(digits, one.supportedBefore()),
                lower(judged.moved()),
                one.kind().noisePercent(),
                one.now().stream()
                        .map(said -> new ThresholdCandidate(
                                said.method(),
                                Round.to(digits, said.value()),
                                Round.to(digits, said.low()),
                                Round.to(digits, said.high()),
                                said.day()))
                        .toList(),
                one.bests().stream()
                        .map(best -> new BestFinding(
                                lower(best.venue()),
                                best.minutes(),
                                Round.to(digits, best.value()),
                                best.day(),
                                best.activityId()))
                        .toList(),
                judged.reasons().stream().map(TypedFinding::lower).toList());
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
