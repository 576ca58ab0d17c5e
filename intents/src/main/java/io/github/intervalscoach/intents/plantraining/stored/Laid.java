package io.github.intervalscoach.intents.plantraining.stored;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.plantraining.answer.ChangeLines;
import io.github.intervalscoach.intents.plantraining.answer.Frame;
import io.github.intervalscoach.intents.plantraining.answer.LibrarySection;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import io.github.intervalscoach.intents.plantraining.propose.Suggestion;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.stored.Shelves.Found;
import io.github.intervalscoach.intents.plantraining.stored.Storing.Dated;
import io.github.intervalscoach.intents.rules.ChangeRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A plan or a workout of the library on its days, to be approved. */
record Laid(Known known, Found found, List<Dated> sessions, Suggestion suggestion) {
    private static final int FEW = 3;

    Reply preview() {
        Asked asked = known.asked();
        return new Reply.Preview(
                suggestion.proposal(), asked.question().idempotencyToken().map(Token::new), this::shown);
    }

    private Answer shown(ChangeSet changeSet) {
        Asked asked = known.asked();
        var section = ChangeSetSection.of(changeSet, asked.athlete().zone(), suggestion.refused());
        var text = new ChangeSetText(changeSet, section, Units.of(asked.athlete()), asked.writes());
        boolean isInLines = gone().count() > 0 && asked.question().detail() != Detail.FULL;
        var frame = new Frame(asked, headline(), new Understood("library", first(), last(), Optional.empty()))
                .library(library());
        var data = (isInLines
                        ? frame.changeLines(
                                ChangeLines.of(changeSet, asked.athlete().zone(), lines()))
                        : frame.changeSet(section))
                .alerting(alerts())
                .then(text.apply())
                .answer();
        var lines = ChangeSetText.begin(data, data.understood().days());
        text.addTo(lines);
        return new Answer(lines.close(), data);
    }

    /** Where many of its days are taken, one sentence says so. */
    private List<Alert> alerts() {
        List<Alert> all = suggestion.alerts();
        List<Alert> similar = all.stream()
                .filter(alert -> alert.rule().equals(ChangeRules.SIMILAR.id()))
                .toList();
        if (similar.size() <= FEW) {
            return all;
        }
        var few = new ArrayList<>(
                all.stream().filter(alert -> !similar.contains(alert)).toList());
        few.add(new Alert(
                ChangeRules.SIMILAR.id(),
                similar.size()
                        + " of its days already hold an open session of the sport; these would be added to them"));
        return few;
    }

    private LibrarySection library() {
        Folder shelf = found instanceof Found.Single single ? single.folder() : ((Found.Whole) found).folder();
        return new LibrarySection(
                List.of(Shown.shelf(shelf)),
                sessions.stream()
                        .map(session -> new Stocked(session.workout()).kept(Optional.of(session.day()), false))
                        .toList());
    }

    private String headline() {
        long gone = gone().count();
        return (gone == 0 ? "Add " : "Delete " + gone + (gone == 1 ? " session" : " sessions") + " and add ")
                + sessions.size() + (sessions.size() == 1 ? " session" : " sessions") + " of the library, "
                + Wording.shortDate(first())
                + (first().equals(last()) ? "" : " to " + Wording.shortDate(last()));
    }

    private Stream<Operation> gone() {
        return suggestion.operations().stream().filter(operation -> operation.verb() == Verb.DELETE);
    }

    /** What goes, then what comes, in the order of the operations. */
    private List<String> lines() {
        var lines = new ArrayList<String>();
        gone().map(operation -> operation.id().orElseThrow())
                .flatMap(id -> known.open().stream().filter(event -> event.id().equals(id)))
                .forEach(event -> lines.add((lines.size() + 1) + " " + Wording.shortDate(event.day()) + " delete "
                        + event.sport().orElse("entry") + " " + event.id()));
        sessions.forEach(session -> lines.add((lines.size() + 1) + " " + Wording.shortDate(session.day()) + " add "
                + session.workout().id() + ", " + new Stocked(session.workout()).costs()));
        return lines;
    }

    private LocalDate first() {
        return sessions.stream().map(Dated::day).min(Comparator.naturalOrder()).orElseThrow();
    }

    private LocalDate last() {
        return sessions.stream().map(Dated::day).max(Comparator.naturalOrder()).orElseThrow();
    }
}
