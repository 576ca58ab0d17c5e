package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.ChosenToken;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.SummaryLine;
import io.github.intervalscoach.intents.manageprofile.answer.MemoryItem;
import io.github.intervalscoach.intents.manageprofile.answer.ProfileAnswer;
import io.github.intervalscoach.intents.manageprofile.answer.ZonesMoved;
import io.github.intervalscoach.intents.manageprofile.memory.MemoryText;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Consequences;
import io.github.intervalscoach.intents.model.change.Proposal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The change to be approved in both channels, or why there is none. */
record Rendered(Interpreted interpreted) {
    static Rendered of(Interpreted interpreted) {
        return new Rendered(interpreted);
    }

    Reply reply() {
        if (interpreted.guarded().allowed().isEmpty()) {
            var data = data(Optional.empty(), List.of());
            return new Reply.Said(
                    new Answer(new Lines(data, Wording.longDate(data.asOf()), "nothing proposed").close(), data));
        }
        return new Reply.Preview(
                proposal(), order().question().idempotencyToken().map(ChosenToken::parse), this::preview);
    }

    private Proposal proposal() {
        var operations = interpreted.guarded().allowed();
        String name = AthleteRef.of(order().asked().athlete()).name();
        String line = name + ": " + new Headline(interpreted).text();
        return new Proposal(
                order().asked().athlete().id(),
                name,
                order().asked().athleteNamed() ? "coach" : name,
                "manage_profile " + action(),
                operations,
                Consequences.NONE,
                line.length() <= Proposal.LONGEST_SUMMARY ? line : SummaryLine.of(name, operations),
                List.of(),
                Optional.empty());
    }

    private Answer preview(ChangeSet changeSet) {
        var zone = order().asked().athlete().zone();
        var section = ChangeSetSection.of(changeSet, zone, List.of());
        var text =
                new ChangeSetText(changeSet, section, Units.of(order().asked().athlete()), order().writes());
        var data = data(Optional.of(section), text.apply());
        var lines = ChangeSetText.begin(data, Wording.longDate(data.asOf()));
        text.addTo(lines);
        interpreted.moved().ifPresent(moved -> moved.zones().lines().forEach(lines::add));
        data.moved().ifPresent(moved -> lines.add(planned(moved)));
        data.memory().forEach(item -> lines.add("Remembered already: " + MemoryText.item(item) + "."));
        return new Answer(lines.close(), data);
    }

    private static String planned(ZonesMoved moved) {
        return moved.plannedSessions() == 0
                ? "Planned to " + Wording.longDate(moved.plannedUntil()) + ": no session is steered by it."
                : "Planned to " + Wording.longDate(moved.plannedUntil()) + ": " + moved.plannedSessions()
                        + (moved.plannedSessions() == 1 ? " session is" : " sessions are")
                        + " steered by it; targets in percent or zones mean other numbers then, targets in"
                        + " watts, bpm or pace stay. No planned session is written.";
    }

    private ProfileAnswer data(Optional<ChangeSetSection> section, List<NextAction> next) {
        var asked = order().asked();
        return new ProfileAnswer(
                new Headline(interpreted).text(),
                AthleteRef.of(asked.athlete()),
                asked.today(),
                new Understood(action(), asked.today(), asked.today(), Optional.empty()),
                Confidence.HIGH,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                interpreted.alike().stream()
                        .map(item -> MemoryItem.of(item, asked.today()))
                        .toList(),
                section,
                interpreted
                        .moved()
                        .map(moved -> new ZonesMoved(
                                moved.zones().before(), moved.zones().after(), moved.plannedSessions(), moved.until())),
                interpreted.evidence(),
                List.of(),
                interpreted.alerts(),
                interpreted.notes(),
                next);
    }

    private String action() {
        return order().question().action().name().toLowerCase(Locale.ROOT);
    }

    private Order order() {
        return interpreted.order();
    }
}
