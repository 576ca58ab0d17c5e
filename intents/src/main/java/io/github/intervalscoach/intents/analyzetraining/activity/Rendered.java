package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.ActivitySection;
import io.github.intervalscoach.intents.analyzetraining.answer.Candidate;
import io.github.intervalscoach.intents.analyzetraining.answer.Include;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted interpreted) {
        return new Rendered(
                interpreted.verdict().map(verdict -> read(interpreted, verdict)).orElseGet(() -> unread(interpreted)));
    }

    private static Answer read(Interpreted i, Verdict verdict) {
        Context context = i.context();
        var section = SessionSection.of(verdict, context);
        List<DataNote> notes = i.flaws().stream().map(NoteText::of).toList();
        var units = SwimUnits.of(context.athlete(), section.pool());
        List<RuleCited> evidence = verdict.findings().stream()
                .map(f -> FindingText.cited(f, units))
                .toList();
        List<RuleCited> likely =
                verdict.likely().stream().map(f -> FindingText.cited(f, units)).toList();
        List<Alert> alerts = verdict.findings().stream()
                .filter(Interpreted::isAlert)
                .map(f -> new Alert(
                        f.rule().id(),
                        FindingText.cited(f, units).says() + ": the setting may be low, or the power high"))
                .toList();
        List<String> changes = Follow.whatWouldChange(i, verdict);
        List<NextAction> next = Follow.nextActions(i, verdict);
        var bests = new BestText(section.bests(), section.sport(), units);
        List<RuleCited> all = new ArrayList<>(evidence);
        bests.news().ifPresent(all::add);
        all.addAll(likely);
        var data = new TrainingAnswer(
                Headline.of(verdict),
                AthleteRef.of(context.athlete()),
                context.today(),
                understood(verdict),
                verdict.confidence(),
                Optional.of(section),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                all,
                changes,
                alerts,
                notes,
                next);
        return new Answer(text(data, verdict, section, likely, context), data);
    }

    private static String text(
            TrainingAnswer data, Verdict verdict, ActivitySection section, List<RuleCited> likely, Context context) {
        var units = SwimUnits.of(context.athlete(), section.pool());
        var words = new SessionText(verdict, units);
        var execution = new ExecutionText(verdict, words);
        var lines = new Lines(data, data.understood().days());
        lines.add(words.subject());
        lines.add(execution.repTable());
        lines.add(words.figures());
        lines.add(RampText.of(verdict.session()).map(RampText::line));
        lines.add(execution.execution());
        if (!context.scope().isBrief()) {
            lines.add(execution.steps(context.scope().detail() == Detail.FULL));
        }
        if (!context.scope().isBrief()) {
            lines.add(words.thirds());
            if (section.wBalance().isPresent()) {
                lines.add(execution.balance());
            }
            if (context.scope().shows(Include.W_BALANCE)) {
                lines.add(execution.balanceByRep());
            }
            lines.add(words.earlier());
            lines.add(new FeltText(verdict.session()).says());
            if (context.scope().shows(Include.CURVE)) {
                lines.add(new BestText(section.bests(), section.sport(), units).table());
            }
            new MoreTables(section, units).all().forEach(lines::add);
            new ExtraText(section, units, context.scope()).all().forEach(lines::add);
            lines.add(new NotReadText(verdict.session().notRead()).says());
        }
        if (!likely.isEmpty()) {
            lines.add("Likely, not certain: " + Lines.cited(likely) + ".");
        }
        return lines.close(data.evidence().subList(0, data.evidence().size() - likely.size()));
    }

    private static Answer unread(Interpreted i) {
        Context context = i.context();
        var words = new UnreadText(context, i.situation());
        List<DataNote> notes = i.flaws().stream().map(NoteText::of).toList();
        List<Candidate> candidates = words.candidates();
        var data = new TrainingAnswer(
                words.headline(),
                AthleteRef.of(context.athlete()),
                context.today(),
                new Understood(
                        "one_activity",
                        context.searched().first(),
                        context.searched().last(),
                        Optional.empty()),
                Confidence.HIGH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                candidates,
                List.of(),
                List.of(),
                List.of(),
                notes,
                Follow.whenUnread(i, candidates));
        var lines = new Lines(data, data.understood().days());
        lines.add(words.table());
        lines.add(words.planned());
        return new Answer(lines.close(List.of()), data);
    }

    private static Understood understood(Verdict verdict) {
        var activity = verdict.session().activity();
        return new Understood("one_activity", activity.day(), activity.day(), Optional.of(activity.id()));
    }
}
