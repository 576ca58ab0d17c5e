package io.github.intervalscoach.intents.analyzetraining.search;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.analyzetraining.answer.SearchSection;
import io.github.intervalscoach.intents.analyzetraining.answer.TrainingAnswer;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words and rounding; decides nothing. */
record Rendered(Answer answer) {
    static Rendered of(Interpreted i) {
        var words = new SearchText(i);
        SearchSection section = words.section();
        LocalDate today = i.asked().today();
        var data = new TrainingAnswer(
                        words.headline(),
                        AthleteRef.of(i.asked().athlete()),
                        today,
                        new Understood(
                                "search",
                                i.days().map(days -> days.first()).orElseGet(() -> oldest(i)),
                                i.days().map(days -> days.last()).orElse(today),
                                Optional.empty()),
                        i.cutOff() ? Confidence.MEDIUM : Confidence.HIGH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        notes(i),
                        next(i))
                .with(section);
        var lines = new Lines(data, data.understood().days());
        lines.add(words.searched());
        lines.add(words.table());
        lines.add(words.more());
        lines.add(words.nearest());
        return new Rendered(new Answer(lines.close(List.of()), data));
    }

    private static LocalDate oldest(Interpreted i) {
        return i.shown().isEmpty()
                ? i.asked().today()
                : i.shown().get(i.shown().size() - 1).day();
    }

    private static List<DataNote> notes(Interpreted i) {
        return i.cutOff()
                ? List.of(new DataNote(
                        "search_cut_off",
                        "The service was asked for the newest " + SearchText.MOST + " only.",
                        "Older ones may be missing; name the days to reach them."))
                : List.of();
    }

    private static List<NextAction> next(Interpreted i) {
        String id = i.asked().athlete().id();
        List<NextAction> next = new ArrayList<>();
        i.shown().stream()
                .findFirst()
                .ifPresent(newest -> next.add(new NextAction(
                        "analyze_training", i.asked().scope().arguments(id, "activity", newest.id()), "the newest")));
        if (i.hasMore()) {
            LoggedActivity last = i.shown().get(i.shown().size() - 1);
            LocalDate from =
                    i.days().map(days -> days.first()).orElse(last.day().minusYears(9));
            next.add(new NextAction(
                    "analyze_training",
                    ImmutableMap.<String, Object>builder()
                            .putAll(i.asked().scope().arguments(id, "view", "search"))
                            .put("activity", i.wanted().words())
                            .put("from", from.toString())
                            .put("to", last.day().toString())
                            .buildOrThrow(),
                    "older ones"));
        }
        if (i.found() == 0) {
            next.add(new NextAction(
                    "analyze_training",
                    i.asked().scope().arguments(id, "date", "last 28 days"),
                    "what was done lately"));
        }
        return next;
    }
}
