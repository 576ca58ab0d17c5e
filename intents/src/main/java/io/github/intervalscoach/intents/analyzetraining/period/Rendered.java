package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Finding;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection;
import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.model.DateRange;
import java.util.List;
import java.util.Optional;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted i) {
        var section = RoundedPeriod.of(i.figures(), i.scope());
        boolean isNote = i.purpose() == PeriodAnalysis.Purpose.HANDOVER;
        return new Rendered(isNote ? note(i, section) : review(i, section));
    }

    private static Answer review(Interpreted i, PeriodSection section) {
        var words = new FindingText(Units.of(i.athlete()));
        var closing = new Closing(i);
        var data = data(
                "period",
                new Headline(i, section).text(),
                i,
                section,
                i.findings().stream().map(words::cited).toList(),
                closing.changes(),
                i.flaws().stream().map(NoteText::of).toList(),
                closing.next());
        return new Answer(text(data, section, i), data);
    }

    private static Answer note(Interpreted i, PeriodSection section) {
        var words = new HandoverText(
                section, section.handover().orElseThrow(), i.days().today(), Units.of(i.athlete()));
        var data = data(
                "handover",
                words.headline(),
                i,
                section,
                List.of(),
                List.of(),
                NoteText.together(i.flaws()),
                new Closing(i).again());
        var lines = new Lines(data, data.understood().days());
        lines.add(words.done());
        lines.add(new PeriodText(section, Units.of(i.athlete())).fitness());
        lines.add(words.thresholds());
        lines.add(words.lastSession());
        lines.add(words.planned());
        lines.add(words.caution());
        return new Answer(lines.close(), data);
    }

    private static TrainingAnswer data(
            String question,
            String headline,
            Interpreted i,
            PeriodSection section,
            List<RuleCited> evidence,
            List<String> changes,
            List<DataNote> notes,
            List<NextAction> next) {
        var words = new FindingText(Units.of(i.athlete()));
        DateRange window = i.days().window();
        return new TrainingAnswer(
                headline,
                AthleteRef.of(i.athlete()),
                i.days().today(),
                new Understood(question, window.first(), window.last(), Optional.empty()),
                i.confidence(),
                Optional.empty(),
                Optional.of(section),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                evidence,
                changes,
                i.findings().stream()
                        .filter(Finding::adverse)
                        .map(f -> new Alert(f.rule().id(), words.cited(f).says()))
                        .toList(),
                notes,
                next);
    }

    private static String text(TrainingAnswer data, PeriodSection section, Interpreted i) {
        var words = new PeriodText(section, Units.of(i.athlete()));
        var lines = new Lines(data, data.understood().days());
        lines.add(words.sports());
        lines.add(words.fitness());
        lines.add(words.trend());
        lines.add(words.rhythm());
        if (!i.scope().isBrief()) {
            lines.add(words.weeks());
            words.intensity().forEach(lines::add);
        }
        lines.add(new PlanText(section).line());
        lines.add(words.before());
        patterns(lines, section, i.scope());
        fuelling(lines, section, i.scope());
        lines.add(words.sessions());
        return lines.close();
    }

    private static void patterns(Lines lines, PeriodSection section, Scope scope) {
        section.patterns().map(PatternText::new).ifPresent(words -> {
            lines.add(words.habits());
            if (scope.shows(Include.PATTERNS)) {
                lines.add(words.weekdays());
                lines.add(words.others());
            }
        });
    }

    private static void fuelling(Lines lines, PeriodSection section, Scope scope) {
        section.fuelling().map(FuellingText::new).ifPresent(words -> {
            if (!scope.shows(Include.FUELLING)) {
                lines.add(words.summary());
                return;
            }
            lines.add(words.tiers());
            lines.add(words.sessions());
            lines.add(words.newest());
            lines.add(words.eaten());
        });
    }
}
