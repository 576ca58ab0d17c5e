package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Detail;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import java.util.List;
import java.util.Optional;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted i) {
        var words = new ProgressText(i);
        var loads = new LoadText(i);
        var close = new Closing(i);
        List<RuleCited> evidence = close.evidence();
        var data = new TrainingAnswer(
                        words.headline(),
                        AthleteRef.of(i.asked().athlete()),
                        i.asked().today(),
                        new Understood(
                                "progress",
                                i.spans().window().first(),
                                i.spans().window().last(),
                                Optional.empty()),
                        i.confidence(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        evidence,
                        close.changes(),
                        List.of(),
                        close.notes(),
                        close.next())
                .with(ProgressSections.of(i));
        var lines = new Lines(data, data.understood().days());
        if (i.sessions() > 0) {
            lines.add(words.spans());
            lines.add(words.table());
            words.restOfTable().forEach(lines::add);
            List<String> reasons = words.reasons();
            if (!reasons.isEmpty()) {
                lines.add("Reasons, likely and never certain:");
                reasons.forEach(lines::add);
            }
            if (!i.asked().scope().isBrief()) {
                if (i.asked().scope().detail() == Detail.FULL) {
                    lines.add(words.unlikely());
                }
                lines.add(words.sports());
                loads.bests().forEach(lines::add);
            }
            lines.add(loads.heavyWeeks());
            lines.add(loads.heavyTable());
        }
        return new Rendered(new Answer(lines.close(), data));
    }
}
