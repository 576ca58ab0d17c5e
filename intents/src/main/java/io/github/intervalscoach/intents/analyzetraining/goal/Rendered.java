package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.intents.analyzetraining.answer.GoalSection;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import java.util.List;
import java.util.Optional;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted i) {
        GoalSection section = new Rounded(i).section();
        var kind = i.asked().target().kind();
        var words =
                new GoalText(section, kind, new Amounts(kind, Units.of(i.asked().athlete())));
        var close = new Closing(i, section);
        var data = new TrainingAnswer(
                        words.headline(),
                        AthleteRef.of(i.asked().athlete()),
                        i.asked().today(),
                        new Understood("goal", i.asked().today(), i.asked().day(), Optional.empty()),
                        i.confidence(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        close.evidence(),
                        close.changes(),
                        List.of(),
                        close.notes(),
                        close.next())
                .with(section);
        var lines = new Lines(data, data.understood().days());
        lines.add(words.stands());
        lines.add(words.needed());
        lines.add(words.rises());
        lines.add(words.likely());
        if (!i.asked().scope().isBrief()) {
            lines.add(words.load());
        }
        return new Rendered(new Answer(lines.close(), data));
    }
}
