package io.github.intervalscoach.intents.analyzetraining.activity;

import io.github.intervalscoach.intents.analyzetraining.answer.Candidate;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.LoggedActivity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Words for a question that led to no session, or to several. */
record UnreadText(Context context, Situation situation) {
    static final int MOST_CANDIDATES = 10;

    String headline() {
        int matches = situation.matches().size();
        return switch (situation.kind()) {
            case READ -> "";
            case SEVERAL -> matches + " activities fit: which one?";
            case WITHHELD ->
                matches == 1
                        ? "Withheld by Strava: nothing to analyse"
                        : matches + " activities, all withheld by Strava: nothing to analyse";
            case NOTHING -> nothing();
        };
    }

    private String nothing() {
        boolean ahead = context.searched().first().isAfter(context.today());
        String planned = situation.planned().isEmpty()
                ? "nothing planned"
                : situation.planned().size() + " planned";
        if (context.words().isPresent()) {
            return "No activity fits that description";
        }
        return ahead ? "Not there yet: " + planned : "No activity logged, " + planned;
    }

    List<Candidate> candidates() {
        List<LoggedActivity> matches = situation.matches();
        return matches.subList(Math.max(0, matches.size() - MOST_CANDIDATES), matches.size()).stream()
                .map(UnreadText::candidate)
                .toList();
    }

    Optional<String> table() {
        if (situation.matches().isEmpty()) {
            return Optional.empty();
        }
        var table = Table.of("Id", "Start", "Name as written", "Sport", "Length", "Load");
        for (Candidate c : candidates()) {
            table.row(
                    c.id(),
                    Wording.shortDate(c.start().toLocalDate()) + " "
                            + c.start().toLocalTime().withSecond(0).withNano(0),
                    c.nameAsWritten().map(name -> "\"" + name + "\"").orElse("withheld"),
                    c.sport().orElse(""),
                    c.movingSeconds().isPresent()
                            ? Wording.duration(c.movingSeconds().getAsInt())
                            : "",
                    c.loadPoints().isPresent()
                            ? Wording.number(0, c.loadPoints().getAsDouble())
                            : "");
        }
        return Optional.of(table.toString());
    }

    Optional<String> planned() {
        return situation.planned().isEmpty()
                ? Optional.empty()
                : Optional.of("Planned and not linked to anything done: "
                        + situation.planned().stream().map(UnreadText::event).collect(Collectors.joining("; ")) + ".");
    }

    private static String event(CalendarEvent event) {
        return "\"" + event.name().shown() + "\" " + Wording.shortDate(event.day())
                + (event.loadPoints().isPresent()
                        ? ", load " + Wording.number(0, event.loadPoints().getAsDouble())
                        : "");
    }

    private static Candidate candidate(LoggedActivity entry) {
        if (entry instanceof Activity a) {
            return new Candidate(
                    a.id(),
                    a.start(),
                    Optional.of(a.name().shown()),
                    Optional.of(a.sport()),
                    false,
                    a.volume().movingSeconds(),
                    a.load().points());
        }
        return new Candidate(
                entry.id(),
                entry.start(),
                Optional.empty(),
                Optional.empty(),
                true,
                OptionalInt.empty(),
                OptionalDouble.empty());
    }
}
