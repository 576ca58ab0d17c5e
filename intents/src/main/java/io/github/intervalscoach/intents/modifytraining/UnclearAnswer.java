package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.modifytraining.answer.Candidate;
import io.github.intervalscoach.intents.modifytraining.answer.ModifyAnswer;
import io.github.intervalscoach.intents.modifytraining.find.Entry;
import io.github.intervalscoach.intents.modifytraining.find.Found;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;

/** Nothing is proposed, since it is not clear what is meant: those to choose from, or the nearest. */
record UnclearAnswer(Asked asked, Found found) {
    private static final int MOST_CANDIDATES = 8;

    Answer answer() {
        ModifyAnswer none = ModifyAnswer.without(headline(), asked.ref(), asked.today(), asked.action());
        var data = new ModifyAnswer(
                none.safety(),
                none.headline(),
                none.athlete(),
                none.asOf(),
                none.action(),
                Confidence.LOW,
                none.readings(),
                none.changeSet(),
                none.group(),
                none.refused(),
                entries().stream()
                        .limit(MOST_CANDIDATES)
                        .map(entry -> new Candidate(
                                entry.id(), entry.day(), entry.kind(), entry.name(), entry.sport(), entry.seconds()))
                        .toList(),
                none.kept(),
                none.history(),
                none.evidence(),
                List.of("an id in target, or its day"),
                none.alerts(),
                List.of(new DataNote("searched", "Looked for \"" + said() + "\".", "Nothing is proposed.")),
                none.nextActions());
        var lines = new Lines(data, Wording.longDate(data.asOf()), "nothing proposed");
        if (!data.candidates().isEmpty()) {
            lines.add(Candidate.table(data.candidates()));
        }
        return new Answer(lines.close(), data);
    }

    private String headline() {
        if (found instanceof Found.Several) {
            int all = entries().size();
            return all > MOST_CANDIDATES
                    ? all + " fit, the first " + MOST_CANDIDATES + " below; which one?"
                    : all + " fit; which one?";
        }
        return entries().isEmpty() ? "Nothing fits, and nothing is near" : "Nothing fits; these are the nearest";
    }

    private List<Entry> entries() {
        if (found instanceof Found.Several several) {
            return several.candidates();
        }
        return found instanceof Found.None none ? none.nearest() : List.of();
    }

    private String said() {
        if (found instanceof Found.Several several) {
            return OutsideText.name(several.said()).shown();
        }
        return found instanceof Found.None none ? OutsideText.name(none.said()).shown() : "";
    }
}
