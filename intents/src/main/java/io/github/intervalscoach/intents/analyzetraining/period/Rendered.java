package io.github.intervalscoach.intents.analyzetraining.period;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted i) {
        var section = RoundedPeriod.of(i.figures(), i.scope());
        var words = new FindingText(i.athlete().units());
        List<DataNote> notes = i.flaws().stream().map(NoteText::of).toList();
        List<RuleCited> evidence = i.findings().stream().map(words::cited).toList();
        List<Alert> alerts = i.findings().stream()
                .filter(Finding::adverse)
                .map(f -> new Alert(f.rule().id(), words.cited(f).says()))
                .toList();
        DateRange window = i.days().window();
        var data = new TrainingAnswer(
                headline(i),
                AthleteRef.of(i.athlete()),
                i.days().today(),
                new Understood("period", window.first(), window.last(), Optional.empty()),
                i.confidence(),
                Optional.empty(),
                Optional.of(section),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                evidence,
                changes(i),
                alerts,
                notes,
                next(i));
        return new Rendered(new Answer(text(data, section, i), data));
    }

    private static String text(TrainingAnswer data, PeriodSection section, Interpreted i) {
        var words = new PeriodText(section, i.athlete().units());
        var lines = new Lines(data, data.understood().days());
        lines.add(words.sports());
        lines.add(words.fitness());
        lines.add(words.rhythm());
        if (!i.scope().isBrief()) {
            lines.add(words.weeks());
            words.intensity().forEach(lines::add);
        }
        lines.add(words.plan());
        lines.add(words.before());
        lines.add(words.fuelling());
        lines.add(words.sessions());
        return lines.close();
    }

    private static String headline(Interpreted i) {
        PeriodSection figures = i.figures();
        if (figures.doneTo().isEmpty()) {
            return "Nothing done yet: the period lies ahead";
        }
        int sessions = figures.done().sessions();
        if (sessions == 0 && figures.withheldSessions() > 0) {
            return "Nothing readable: every session is withheld by Strava";
        }
        if (sessions == 0) {
            return i.flaws().stream().anyMatch(f -> f.code() == Flaw.Code.NOTHING_LOGGED)
                    ? "Nothing logged: rest or not synced, cannot say"
                    : "No sessions in these days";
        }
        StringBuilder line = new StringBuilder();
        line.append(sessions).append(sessions == 1 ? " session, " : " sessions, ");
        line.append(Wording.duration(figures.done().movingSeconds()));
        figures.done().loadPoints().ifPresent(load -> line.append(", load ").append(Wording.number(0, load)));
        i.findings().stream()
                .filter(Finding::adverse)
                .findFirst()
                .ifPresent(f -> line.append("; ").append(warning(f)));
        return line.toString();
    }

    private static String warning(Finding finding) {
        return switch (finding.rule().id()) {
            case "LOAD-5" -> "fitness rises fast";
            case "LOAD-6" -> "the days are much alike";
            default -> "one run reached far beyond the month before";
        };
    }

    private static List<String> changes(Interpreted i) {
        List<String> changes = new ArrayList<>();
        if (!i.figures().plan().notMatched().isEmpty()) {
            changes.add("linking a session to its plan moves it from not matched to done");
        }
        if (i.figures().withheldSessions() > 0) {
            changes.add("the original files of the withheld sessions would complete the sums");
        }
        return changes;
    }

    private static List<NextAction> next(Interpreted i) {
        String id = i.athlete().id();
        List<NextAction> next = new ArrayList<>();
        i.figures()
                .longest()
                .ifPresent(longest -> next.add(new NextAction(
                        "analyze_training", i.scope().arguments(id, "activity", longest.id()), "the longest session")));
        if (!i.figures().sessions().isEmpty() && !i.scope().shows(Include.SESSIONS)) {
            DateRange window = i.days().window();
            var arguments = ImmutableMap.<String, Object>builder()
                    .putAll(i.scope().arguments(id, "date", window.first() + ".." + window.last()))
                    .put("include", List.of("sessions"))
                    .buildOrThrow();
            next.add(new NextAction("analyze_training", arguments, "each session"));
        }
        if (i.figures().doneTo().isPresent()) {
            next.add(new NextAction("assess_recovery", i.scope().arguments(id, "date", "today"), "readiness now"));
        }
        return next;
    }
}
