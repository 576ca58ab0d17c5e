package io.github.intervalscoach.intents.managegear.change;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.SummaryLine;
import io.github.intervalscoach.intents.managegear.answer.GearAnswer;
import io.github.intervalscoach.intents.managegear.answer.GearMeant;
import io.github.intervalscoach.intents.managegear.ask.Asked;
import io.github.intervalscoach.intents.managegear.find.Piece;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Consequences;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.rules.GearRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The change to be approved in both channels, or that there is none. */
record Shown(Asked asked, Wish wish, Reply reply) {
    static Shown of(Proposed proposed) {
        Asked asked = proposed.asked();
        Wish wish = proposed.wish();
        Reply reply = proposed.operations().isEmpty()
                ? new Reply.Said(already(asked, wish))
                : new Reply.Preview(
                        proposal(proposed), asked.question().chosen(), changeSet -> preview(asked, wish, changeSet));
        return new Shown(asked, wish, reply);
    }

    private static Proposal proposal(Proposed proposed) {
        Asked asked = proposed.asked();
        String name = asked.ref().name();
        return new Proposal(
                asked.athlete().id(),
                name,
                asked.question().athlete().isPresent() ? "coach" : name,
                "manage_gear " + asked.question().action().word(),
                proposed.operations(),
                Consequences.NONE,
                SummaryLine.of(name, proposed.operations()),
                List.of(),
                Optional.empty());
    }

    private static Answer preview(Asked asked, Wish wish, ChangeSet changeSet) {
        var section = ChangeSetSection.of(changeSet, asked.athlete().zone(), List.of());
        var text = new ChangeSetText(changeSet, section, Units.of(asked.athlete()), asked.writes());
        List<NextAction> next =
                Stream.concat(text.apply().stream(), wish.instead().stream()).toList();
        List<Alert> alerts = wish.lost().stream()
                .map(sentence -> new Alert(GearRules.LOST.id(), sentence))
                .toList();
        GearAnswer data = data(asked, wish, wish.headline(), Optional.of(section), alerts, next);
        Lines lines = ChangeSetText.begin(data, Wording.longDate(data.asOf()));
        lines.add(about(wish));
        text.addTo(lines);
        return new Answer(lines.close(), data);
    }

    private static Answer already(Asked asked, Wish wish) {
        GearAnswer data = data(asked, wish, "It is so already", Optional.empty(), List.of(), List.of());
        var lines = new Lines(data, Wording.longDate(data.asOf()), "nothing proposed");
        lines.add(about(wish));
        return new Answer(lines.close(), data);
    }

    private static GearAnswer data(
            Asked asked,
            Wish wish,
            String headline,
            Optional<ChangeSetSection> section,
            List<Alert> alerts,
            List<NextAction> next) {
        return GearAnswer.change(
                headline,
                asked.ref(),
                asked.today(),
                "gear_" + asked.question().action().word(),
                wish.piece()
                        .map(Piece::gear)
                        .map(gear -> new GearMeant(
                                gear.id(), gear.type(), gear.name().shown())),
                section,
                alerts,
                wish.remarks(),
                next);
    }

    private static Optional<String> about(Wish wish) {
        return wish.piece().map(Piece::gear).map(Shown::label);
    }

    private static String label(Gear gear) {
        return "Gear: " + gear.type() + " \"" + gear.name().shown() + "\" (" + gear.id() + ")"
                + (gear.isInUse() ? "" : ", retired") + ".";
    }
}
