package io.github.intervalscoach.intents.plantraining.stored;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.change.subject.FolderSnapshots;
import io.github.intervalscoach.intents.change.subject.LibrarySnapshots;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.FieldValue.Text;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.plantraining.answer.Frame;
import io.github.intervalscoach.intents.plantraining.ask.Action;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import io.github.intervalscoach.intents.plantraining.propose.Changes;
import io.github.intervalscoach.intents.plantraining.propose.Suggestion;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.stored.Shelves.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the library in order: folders made and renamed, workouts taken out of it. */
public final class Keeping {
    private static final int MOST_LETTERS = 80;

    private final Known known;
    private final Shelves shelves;

    private Keeping(Known known, Shelves shelves) {
        this.known = known;
        this.shelves = shelves;
    }

    /** A preview. */
    public static Reply reply(Known known, List<Folder> folders) {
        var keeping = new Keeping(known, new Shelves(folders));
        return known.asked().question().action() == Action.FOLDER ? keeping.folder() : keeping.discarded();
    }

    private Reply folder() {
        String name = name();
        Optional<Folder> old = known.asked().question().folder().map(shelves::folder);
        boolean isTaken = shelves.folders().stream()
                .anyMatch(
                        folder -> folder.name().shown().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
        if (isTaken) {
            throw new InvalidQuestion(
                    "already_there", "A folder or a plan of that name is there already.", "Give another name in text.");
        }
        var changes = new Changes(known);
        old.ifPresentOrElse(
                folder -> {
                    Snapshot before = FolderSnapshots.of(folder);
                    changes.alter(
                            Subject.LIBRARY_FOLDER,
                            folder.id(),
                            before,
                            before.with("name", new Text(name)),
                            "renamed");
                },
                () -> changes.make(Subject.LIBRARY_FOLDER, FolderSnapshots.empty(name), "asked for"));
        return preview(
                changes.suggestion(),
                old.isPresent() ? "Rename a folder of the library" : "Make a folder in the library");
    }

    private Reply discarded() {
        String said = known.asked()
                .question()
                .folder()
                .orElseThrow(() -> new InvalidQuestion(
                        "missing_argument",
                        "Nothing says which workout of the library is to go.",
                        "Add folder with its id or name."));
        if (!(shelves.find(said) instanceof Found.Single single)) {
            throw new InvalidQuestion(
                    "not_a_workout",
                    "That is a folder or a plan; it would take its workouts with it, and undo could not bring it back whole.",
                    "Name one of its workouts, or delete it on the website.");
        }
        shelves.requireOpen(single.folder());
        var changes = new Changes(known);
        changes.remove(
                Subject.LIBRARY_WORKOUT,
                single.workout().id(),
                LibrarySnapshots.of(single.workout()),
                "out of the library; what stands on the calendar stays");
        return preview(changes.suggestion(), "Delete one workout of the library");
    }

    private String name() {
        String name = String.join(" ", known.asked().question().text()).strip();
        if (name.isEmpty() || name.length() > MOST_LETTERS || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidQuestion(
                    name.isEmpty() ? "missing_argument" : "invalid_name",
                    name.isEmpty()
                            ? "The folder has no name."
                            : "A name of " + name.length() + " letters, or with a break in it, is none.",
                    "Add text with a name of 1 to " + MOST_LETTERS + " letters.");
        }
        return name;
    }

    private Reply preview(Suggestion suggestion, String headline) {
        Asked asked = known.asked();
        return new Reply.Preview(
                suggestion.proposal(),
                asked.question().idempotencyToken().map(Token::new),
                changeSet -> shown(suggestion, changeSet, headline));
    }

    private Answer shown(Suggestion suggestion, ChangeSet changeSet, String headline) {
        Asked asked = known.asked();
        LocalDate today = asked.today();
        var section = ChangeSetSection.of(changeSet, asked.athlete().zone(), suggestion.refused());
        var text = new ChangeSetText(changeSet, section, Units.of(asked.athlete()), asked.writes());
        var data = new Frame(
                        asked,
                        headline,
                        new Understood(asked.question().action().word(), today, today, Optional.empty()))
                .changeSet(section)
                .then(text.apply())
                .answer();
        var lines = ChangeSetText.begin(data, data.understood().days());
        text.addTo(lines);
        return new Answer(lines.close(), data);
    }
}
