package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.assessrecovery.answer.OutlookSection;
import io.github.intervalscoach.intents.rules.LoadRules;
import java.util.List;

/** Six weeks back and ahead, in both channels and in plain words. */
final class OutlookText {
    private OutlookText() {}

    static OutlookSection typed(Outlook outlook) {
        return new OutlookSection(
                Round.to(1, outlook.changePoints()),
                outlook.plannedTo(),
                outlook.points().stream()
                        .map(p -> new OutlookSection.Morning(
                                p.day(),
                                Round.to(1, p.fitness()),
                                Round.to(1, p.fatigue()),
                                Round.to(1, p.form()),
                                p.projected()))
                        .toList());
    }

    static List<String> lines(OutlookSection outlook) {
        var table = Table.of("Morning of", "Fitness", "Fatigue", "Form", "Note");
        outlook.mornings()
                .forEach(m -> table.row(
                        Wording.shortDate(m.day()),
                        Wording.number(0, m.fitness()),
                        Wording.number(0, m.fatigue()),
                        Wording.signed(0, m.form()),
                        m.projected() ? "projected" : ""));
        return List.of(
                "",
                "Fitness (CTL) is what about six weeks of training built, fatigue (ATL) what about one week costs,"
                        + " form (TSB) the difference.",
                table.toString(),
                "");
    }

    /** What the rule found: a direction, and how far the plan carries. */
    static String says(Outlook outlook) {
        String ahead = outlook.plannedTo()
                .map(day -> outlook.isPlannedThrough()
                        ? "planned for all six weeks"
                        : "planned to " + Wording.shortDate(day) + ", after which form rises for want of training")
                .orElse("nothing is planned ahead, so form rises for want of training");
        if (outlook.changePoints().isEmpty()) {
            return "no fitness six weeks ago to compare with; " + ahead;
        }
        double change = outlook.changePoints().getAsDouble();
        String direction = StrictMath.abs(change) < LoadRules.FITNESS_LEVEL
                ? "fitness is level over six weeks"
                : change > 0 ? "fitness has risen over six weeks" : "fitness has fallen over six weeks";
        return direction + " (" + Wording.signed(1, change) + " points); " + ahead;
    }
}
