package io.github.intervalscoach.intents.analyzetraining.quality;

import io.github.intervalscoach.intents.analyzetraining.answer.QualitySection;
import io.github.intervalscoach.intents.analyzetraining.answer.QualitySection.Cost;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted i) {
        var words = new QualityText(i);
        QualitySection section = new RoundedQuality(i).section();
        List<RuleCited> evidence = words.evidence();
        var data = new TrainingAnswer(
                        words.headline(),
                        AthleteRef.of(i.asked().athlete()),
                        i.asked().today(),
                        new Understood(
                                "quality",
                                i.asked().window().first(),
                                i.asked().window().last(),
                                Optional.empty()),
                        Confidence.HIGH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        evidence,
                        words.changes(),
                        alerts(i),
                        notes(i),
                        next(i))
                .with(section);
        var lines = new Lines(data, data.understood().days());
        lines.add(words.counts());
        lines.add(words.table());
        lines.add(words.others());
        if (!i.asked().scope().isBrief()) {
            lines.add(words.newest());
            lines.add(words.wellness());
        }
        return new Rendered(new Answer(lines.close(), data));
    }

    /** Whatever else is missing, stubs are counted and explained. */
    private static List<DataNote> notes(Interpreted i) {
        return i.withheld() == 0
                ? List.of()
                : List.of(new DataNote(
                        "strava_withheld",
                        i.withheld() + (i.withheld() == 1 ? " session comes" : " sessions come")
                                + " from Strava, which forbids handing the data on.",
                        "To mend: " + Lack.WITHHELD.cure() + "."));
    }

    private static List<Alert> alerts(Interpreted i) {
        return i.gaps().stream()
                .filter(gap -> gap.counted().lack() == Lack.NOT_SYNCED && gap.cost() != Cost.MINOR)
                .map(gap -> new Alert(
                        gap.rule().id(),
                        "No session for " + gap.counted().count()
                                + " days; rest cannot be told from what was not synced"))
                .toList();
    }

    private static List<NextAction> next(Interpreted i) {
        String id = i.asked().athlete().id();
        List<NextAction> next = new ArrayList<>();
        i.gaps().stream()
                .filter(gap ->
                        gap.counted().lack() == Lack.DUPLICATE || gap.counted().lack() == Lack.LOAD_OUTLIER)
                .findFirst()
                .ifPresent(gap -> next.add(new NextAction(
                        "analyze_training",
                        i.asked()
                                .scope()
                                .arguments(id, "activity", gap.counted().ids().get(0)),
                        "look at the first of the doubtful ones")));
        if (i.readable() > 0) {
            next.add(new NextAction(
                    "analyze_training",
                    i.asked()
                            .scope()
                            .arguments(
                                    id,
                                    "date",
                                    i.asked().window().first() + ".."
                                            + i.asked().window().last()),
                    "what the data does say"));
        }
        return next;
    }
}
