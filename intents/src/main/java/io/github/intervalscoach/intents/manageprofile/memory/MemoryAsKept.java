package io.github.intervalscoach.intents.manageprofile.memory;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.answer.MemoryItem;
import io.github.intervalscoach.intents.manageprofile.answer.ProfileAnswer;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;
import java.util.Optional;

/** What is remembered? All of it, so that it is an export as well; there is nothing to compute and nothing to judge. */
public final class MemoryAsKept {
    private MemoryAsKept() {}

    /** Everything that is remembered of one athlete, oldest first. */
    public static Answer answer(Asked asked, Ports ports) {
        List<MemoryItem> items = Await.value(
                        ports.memory().remembered(asked.athlete().id()))
                .stream()
                .map(item -> MemoryItem.of(item, asked.today()))
                .toList();
        var data = new ProfileAnswer(
                        headline(items),
                        AthleteRef.of(asked.athlete()),
                        asked.today(),
                        new Understood("memory", asked.today(), asked.today(), Optional.empty()),
                        Confidence.HIGH,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        next(asked, items))
                .remembering(items);
        var lines = new Lines(data, Wording.longDate(data.asOf()));
        items.forEach(item -> lines.add("- " + MemoryText.item(item)));
        lines.add("Kept by this server alone, in its state directory; Intervals.icu does not know of it.");
        return new Answer(lines.close(), data);
    }

    private static String headline(List<MemoryItem> items) {
        long holding = items.stream().filter(MemoryItem::holdsToday).count();
        return items.isEmpty()
                ? "Nothing is remembered"
                : items.size() + " remembered, " + holding + (holding == 1 ? " holds today" : " hold today");
    }

    private static List<NextAction> next(Asked asked, List<MemoryItem> items) {
        return items.isEmpty()
                ? List.of()
                : List.of(new NextAction(
                        "manage_profile",
                        asked.arguments("action", "forget", "target", List.of("all")),
                        "forget it all"));
    }
}
