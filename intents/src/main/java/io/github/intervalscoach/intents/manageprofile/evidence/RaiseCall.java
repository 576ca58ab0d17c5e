package io.github.intervalscoach.intents.manageprofile.evidence;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.PaceWords;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.answer.ThresholdVerdict;
import io.github.intervalscoach.intents.manageprofile.evidence.Interpreted.Judged;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The call that shows what raising a threshold to what supports it would change. */
record RaiseCall(Asked asked) {
    Stream<NextAction> of(Judged judged) {
        return judged.verdict() == ThresholdVerdict.RAISE
                ? judged.about().supported().stream().mapToObj(value -> call(judged.about(), value))
                : Stream.empty();
    }

    private NextAction call(Case about, double value) {
        String shown = about.kind() == Case.Kind.THRESHOLD_PACE
                ? PaceWords.bare(value, Units.of(asked.athlete()).paceUnit(about.sport()))
                : Wording.number(0, value);
        return new NextAction(
                "manage_profile",
                ImmutableMap.<String, Object>builder()
                        .putAll(asked.arguments("action", "update", "sport", about.sport()))
                        .put("values", List.of(about.kind().name().toLowerCase(Locale.ROOT) + "=" + shown))
                        .buildOrThrow(),
                "what raising it moves");
    }
}
