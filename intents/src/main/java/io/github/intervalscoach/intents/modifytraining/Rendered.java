package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.OperationRefused;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.SummaryLine;
import io.github.intervalscoach.intents.change.UndoPlan.Kept;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.FieldDiff;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.modifytraining.answer.KeptRow;
import io.github.intervalscoach.intents.modifytraining.answer.ModifyAnswer;
import java.util.List;
import java.util.Optional;

/** The change to be approved in both channels, or why there is none. */
record Rendered(Interpreted interpreted) {
    static Rendered of(Interpreted interpreted) {
        return new Rendered(interpreted);
    }

    Reply reply() {
        if (interpreted.isBlocked() || interpreted.guarded().allowed().isEmpty()) {
            return new Reply.Said(new NothingProposed(interpreted, kept()).answer());
        }
        return new Reply.Preview(proposal(), asked().question().chosen(), this::preview);
    }

    private Proposal proposal() {
        var operations = interpreted.guarded().allowed();
        String name = asked().ref().name();
        return new Proposal(
                asked().athlete().id(),
                name,
                asked().question().athlete().isPresent() ? "coach" : name,
                "modify_training " + asked().action(),
                operations,
                interpreted.consequences(),
                SummaryLine.of(name, operations),
                interpreted.computedFrom(),
                interpreted.undoes());
    }

    private Answer preview(ChangeSet changeSet) {
        var section = ChangeSetSection.of(changeSet, asked().athlete().zone(), refused(interpreted));
        var text = new ChangeSetText(changeSet, section, Units.of(asked().athlete()), asked().writes());
        var data = data(section, text.apply());
        var lines = ChangeSetText.begin(data, Wording.longDate(data.asOf()));
        data.safety().ifPresent(notice -> lines.add("**" + notice.says() + "**"));
        data.readings().forEach(lines::add);
        text.addTo(lines);
        kept().forEach(row -> lines.add(kept(row)));
        return new Answer(lines.close(), data);
    }

    private ModifyAnswer data(ChangeSetSection section, List<NextAction> next) {
        return new ModifyAnswer(
                interpreted.safety(),
                new Headline(interpreted).text(),
                asked().ref(),
                asked().today(),
                asked().action(),
                Confidence.HIGH,
                interpreted.readings(),
                Optional.of(section),
                Optional.empty(),
                List.of(),
                List.of(),
                kept(),
                List.of(),
                interpreted.evidence(),
                List.of(),
                interpreted.alerts(),
                interpreted.notes(),
                next);
    }

    static List<OperationRefused> refused(Interpreted interpreted) {
        return interpreted.guarded().refused().stream()
                .map(refused -> OperationRefused.of(refused.operation(), refused.reason()))
                .toList();
    }

    static String kept(KeptRow row) {
        return "Stays: operation " + row.number()
                + row.id().map(id -> " (" + id + ")").orElse("") + ". " + row.reason()
                + (row.fields().isEmpty() ? "" : " By hand: " + String.join(", ", row.fields()) + ".");
    }

    private List<KeptRow> kept() {
        return interpreted.kept().stream().map(Rendered::row).toList();
    }

    private static KeptRow row(Kept kept) {
        return new KeptRow(
                kept.operation().number(),
                kept.operation().id(),
                kept.reason(),
                kept.edits().stream()
                        .map(FieldDiff::field)
                        .map(field -> field.replace('_', ' '))
                        .toList());
    }

    private Asked asked() {
        return interpreted.asked();
    }
}
