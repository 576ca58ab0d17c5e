package io.github.intervalscoach.intents.plantraining.again;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.plantraining.answer.Frame;
import io.github.intervalscoach.intents.plantraining.answer.MemoryRow;
import io.github.intervalscoach.intents.plantraining.answer.ReplanSection;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import io.github.intervalscoach.intents.plantraining.propose.Suggestion;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.read.Restraints;
import io.github.intervalscoach.intents.plantraining.replan.Illness;
import java.util.List;
import java.util.Optional;

/** Weeks planned again in both channels. */
record AgainAnswer(
        Known known, List<Part> parts, Restraints restraints, Optional<Illness> illness, Suggestion suggestion) {

    Reply reply() {
        if (suggestion.guarded().allowed().isEmpty()) {
            var data = frame().answer();
            var lines = new Lines(data, data.understood().days(), "nothing to change");
            words().before(lines);
            words().after(lines);
            return new Reply.Said(new Answer(lines.close(), data));
        }
        return new Reply.Preview(
                suggestion.proposal(), asked().question().idempotencyToken().map(Token::new), this::preview);
    }

    private Answer preview(ChangeSet changeSet) {
        var section = ChangeSetSection.of(changeSet, asked().athlete().zone(), suggestion.refused());
        var text = new ChangeSetText(changeSet, section, Units.of(asked().athlete()), asked().writes());
        var data = frame().changeSet(section).then(text.apply()).answer();
        var lines = ChangeSetText.begin(data, data.understood().days());
        words().before(lines);
        text.addTo(lines);
        words().after(lines);
        return new Answer(lines.close(), data);
    }

    private Frame frame() {
        var words = words();
        return new Frame(
                        asked(),
                        words.headline(),
                        new Understood(
                                "replan",
                                parts.get(0).week().monday(),
                                parts.get(parts.size() - 1).week().sunday(),
                                Optional.empty()))
                .sure(illness.isPresent() ? Confidence.LOW : Confidence.MEDIUM)
                .replan(section())
                .assuming(restraints.assumptions())
                .remembering(memory())
                .because(words.evidence())
                .unless(words.whatWouldChangeIt())
                .alerting(suggestion.alerts())
                .then(List.of());
    }

    private ReplanSection section() {
        return new Sections(parts, illness).of();
    }

    private List<MemoryRow> memory() {
        return restraints.memory().stream().map(MemoryRow::of).toList();
    }

    private Words words() {
        return new Words(section(), memory());
    }

    private Asked asked() {
        return known.asked();
    }
}
