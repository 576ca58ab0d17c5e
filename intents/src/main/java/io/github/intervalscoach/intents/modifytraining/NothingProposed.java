package io.github.intervalscoach.intents.modifytraining;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.OperationRefused;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.Guarded.Refused;
import io.github.intervalscoach.intents.modifytraining.answer.KeptRow;
import io.github.intervalscoach.intents.modifytraining.answer.ModifyAnswer;
import java.util.List;
import java.util.Optional;

/** Nothing is proposed: a red flag, only protected things, or nothing that would change. */
record NothingProposed(Interpreted interpreted, List<KeptRow> kept) {
    Answer answer() {
        interpreted.guarded().refused().stream()
                .flatMap(refused -> refused.objection().stream())
                .findFirst()
                .ifPresent(objection -> {
                    throw new InvalidQuestion("not_possible", objection, "Ask for it in another way.");
                });
        List<OperationRefused> refused = interpreted.isBlocked() ? List.of() : Rendered.refused(interpreted);
        var asked = interpreted.asked();
        var data = new ModifyAnswer(
                interpreted.safety(),
                headline(refused),
                asked.ref(),
                asked.today(),
                asked.action(),
                Confidence.HIGH,
                interpreted.readings(),
                Optional.empty(),
                Optional.empty(),
                refused,
                List.of(),
                kept,
                List.of(),
                interpreted.evidence(),
                change(),
                List.of(),
                List.of(),
                next());
        var lines = new Lines(data, Wording.longDate(data.asOf()), "nothing proposed");
        data.safety().ifPresent(notice -> lines.add("**" + notice.says() + "**"));
        refused.forEach(one -> lines.add(ChangeSetText.refused(one)));
        kept.forEach(row -> lines.add(Rendered.kept(row)));
        return new Answer(lines.close(), data);
    }

    private String headline(List<OperationRefused> refused) {
        if (interpreted.isBlocked()) {
            return "Not while a red flag is up";
        }
        if (!refused.isEmpty()) {
            return refused.size() == 1
                    ? "Protected, so left alone"
                    : "All " + refused.size() + " protected, so left alone";
        }
        return interpreted.undoes().isPresent() ? "Nothing can be taken back" : "It is so already";
    }

    private List<String> change() {
        if (interpreted.isBlocked()) {
            return List.of("a doctor's word; taking away or shortening is possible now");
        }
        return ids().isEmpty() ? List.of() : List.of("naming each by its id: " + String.join(", ", ids()));
    }

    /** The same call with the ids in it can only be offered where nothing else says what is meant. */
    private List<NextAction> next() {
        var asked = interpreted.asked();
        if (interpreted.isBlocked()) {
            return List.of(new NextAction(
                    "assess_recovery",
                    ImmutableMap.of(
                            "athlete",
                            asked.athlete().id(),
                            "symptoms",
                            interpreted.safety().orElseThrow().symptoms()),
                    "what the symptoms ask for"));
        }
        return List.of();
    }

    private List<String> ids() {
        return interpreted.guarded().refused().stream()
                .map(Refused::operation)
                .flatMap(operation -> operation.id().stream())
                .toList();
    }
}
