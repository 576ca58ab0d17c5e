package io.github.intervalscoach.intents.plantraining.single;

import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.change.subject.LibrarySnapshots;
import io.github.intervalscoach.intents.model.Folder;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.plantraining.answer.Frame;
import io.github.intervalscoach.intents.plantraining.ask.Asked;
import io.github.intervalscoach.intents.plantraining.ask.AskedDays;
import io.github.intervalscoach.intents.plantraining.propose.Changes;
import io.github.intervalscoach.intents.plantraining.propose.Suggestion;
import io.github.intervalscoach.intents.plantraining.read.Known;
import io.github.intervalscoach.intents.plantraining.stored.Shelves;
import io.github.intervalscoach.intents.plantraining.stored.Shelves.Found;
import io.github.intervalscoach.intents.port.WorkoutLanguage;
import io.github.intervalscoach.intents.rules.ChangeRules;
import io.github.intervalscoach.intents.rules.PlanRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a workout, and proposes it for the days that are named. */
public final class Working {
    private final Known known;
    private final Asked asked;
    private final Written written;
    private final List<LocalDate> days;
    private final Optional<Folder> folder;
    private final Optional<Found.Single> kept;

    private Working(Known known, Written written, List<LocalDate> days, Shelves shelves) {
        this.known = known;
        this.asked = known.asked();
        this.written = written;
        this.days = days;
        this.kept = asked.question()
                .folder()
                .filter(said -> asked.question().replace())
                .map(shelves::workout);
        this.folder = kept.map(Found.Single::folder)
                .or(() -> asked.question().folder().map(shelves::folder));
    }

    /** The workout alone where no day is named; otherwise a preview. */
    public static Reply reply(Known known, List<Folder> folders, WorkoutLanguage language) {
        Asked asked = known.asked();
        Meant meant = Meant.of(known);
        var working = new Working(
                known,
                Written.read(asked.question().text(), meant.sport(), asked.athlete(), language)
                        .first(meant.reading()),
                asked.question()
                        .date()
                        .map(said -> AskedDays.ahead(said, asked.today()))
                        .orElse(List.of()),
                new Shelves(folders));
        return working.days.isEmpty() && working.folder.isEmpty() ? working.shown() : working.proposed();
    }

    private Reply shown() {
        String headline = written.title() + ": " + written.costs();
        var data = frame(headline).answer();
        var lines = new WorkoutText(data, written).begin("not saved, nothing to apply");
        lines.add("With date it is proposed for those days, with folder for the library.");
        return new Reply.Said(new Answer(lines.close(), data));
    }

    private Reply proposed() {
        var changes = new Changes(known);
        days.forEach(day -> changes.add(written.on(day), "asked for"));
        kept.ifPresent(old -> changes.alter(
                Subject.LIBRARY_WORKOUT,
                old.workout().id(),
                LibrarySnapshots.of(old.workout()),
                written.over(LibrarySnapshots.of(old.workout())),
                "written anew"));
        folder.filter(shelf -> kept.isEmpty())
                .ifPresent(shelf ->
                        changes.make(Subject.LIBRARY_WORKOUT, written.in(shelf.id()), "saved in (" + shelf.id() + ")"));
        Suggestion suggestion = changes.suggestion();
        return new Reply.Preview(
                suggestion.proposal(),
                asked.question().idempotencyToken().map(Token::new),
                changeSet -> preview(suggestion, changeSet));
    }

    private Answer preview(Suggestion suggestion, ChangeSet changeSet) {
        var section = ChangeSetSection.of(changeSet, asked.athlete().zone(), suggestion.refused());
        var text = new ChangeSetText(changeSet, section, Units.of(asked.athlete()), asked.writes());
        var data = frame(headline())
                .changeSet(section)
                .alerting(suggestion.alerts())
                .because(evidence(suggestion))
                .then(text.apply())
                .answer();
        var lines = new WorkoutText(data, written).begin("preview, nothing written");
        folder.ifPresent(shelf -> lines.add((kept.isPresent() ? "Written over a workout of " : "Saved in ") + "\u2018"
                + shelf.name().shown() + "\u2019 (" + shelf.id() + ")."));
        text.addTo(lines);
        return new Answer(lines.close(), data);
    }

    private String headline() {
        String where = Stream.of(
                        days.isEmpty()
                                ? ""
                                : " on " + days.stream().map(Wording::shortDate).collect(Collectors.joining(", ")),
                        folder.isPresent() ? (kept.isPresent() ? " in the library" : " to the library") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and"));
        return (kept.isPresent() ? "Change to " : "Add ") + written.title() + where + ": "
                + (days.size() > 1 ? "each " : "") + written.costs();
    }

    private static List<RuleCited> evidence(Suggestion suggestion) {
        var cited = new ArrayList<RuleCited>();
        boolean isTooClose = suggestion.effect().broken().stream()
                .anyMatch(breach -> breach.rule().equals(PlanRules.SPACING));
        if (isTooClose) {
            cited.add(RuleCited.of(PlanRules.SPACING, "hard days are kept 48 h apart"));
            cited.add(RuleCited.of(ChangeRules.HARD, "hard: ten minutes or more near threshold and above, or a race"));
        }
        return cited;
    }

    private Frame frame(String headline) {
        LocalDate first = days.isEmpty() ? asked.today() : days.get(0);
        LocalDate last = days.isEmpty() ? asked.today() : days.get(days.size() - 1);
        return new Frame(asked, headline, new Understood("workout", first, last, Optional.empty()))
                .workout(WorkoutText.section(written, days));
    }
}
