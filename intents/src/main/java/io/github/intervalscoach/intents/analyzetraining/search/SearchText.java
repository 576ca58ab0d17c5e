package io.github.intervalscoach.intents.analyzetraining.search;

import io.github.intervalscoach.intents.analyzetraining.answer.SearchSection;
import io.github.intervalscoach.intents.analyzetraining.answer.SearchSection.Hit;
import io.github.intervalscoach.intents.analyzetraining.answer.SearchSection.Repeats;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.answer.Table;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.insight.IntervalShape;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Words for what was found. */
record SearchText(Interpreted found) {
    static final int MOST = Fetched.MOST;
    private static final int MOST_SUMMARIES = 2;

    SearchSection section() {
        return new SearchSection(
                found.wanted().by().name().toLowerCase(Locale.ROOT),
                asTyped(),
                found.wanted().shape().map(SearchText::repeats),
                found.days().map(DateRange::first),
                found.days().map(DateRange::last),
                found.found(),
                found.cutOff(),
                found.shown().stream().map(SearchText::hit).toList(),
                found.nearest().stream()
                        .map(name -> OutsideText.name(name).shown())
                        .toList());
    }

    String headline() {
        String count = (found.cutOff() ? "At least " : "") + found.found();
        String what = switch (found.wanted().by()) {
            case NAME_PART -> " with that in the name";
            case TAG -> " with that tag";
            case SPORT -> " of that sport";
            case INTERVALS -> " with such repeats";
        };
        return found.found() == 0
                ? "No session" + what
                : count + (found.found() == 1 ? " session" : " sessions") + what;
    }

    String searched() {
        String days = found.days()
                .map(range -> " from " + Wording.shortDate(range.first()) + " "
                        + range.first().getYear() + " to " + Wording.shortDate(range.last()) + " "
                        + range.last().getYear())
                .orElse(" in all years");
        return "Looked for \"" + asTyped() + "\" as "
                + found.wanted().by().name().toLowerCase(Locale.ROOT).replace('_', ' ') + days
                + found.wanted().shape().map(SearchText::shape).orElse("") + ".";
    }

    Optional<String> table() {
        if (found.shown().isEmpty()) {
            return Optional.empty();
        }
        boolean repeats = found.wanted().by() == Wanted.By.INTERVALS;
        Table table = repeats
                ? Table.of("Day", "Name", "Sport", "Time", "Load", "Repeats", "Id")
                : Table.of("Day", "Name", "Sport", "Time", "Load", "Id");
        section().hits().forEach(hit -> {
            List<String> cells = new java.util.ArrayList<>(List.of(
                    Wording.shortDate(hit.start().toLocalDate()) + " "
                            + hit.start().getYear(),
                    hit.nameAsWritten().orElse("withheld by Strava"),
                    hit.sport().orElse(""),
                    hit.movingSeconds().isPresent()
                            ? Wording.duration(hit.movingSeconds().getAsInt())
                            : "",
                    hit.loadPoints().isPresent()
                            ? Wording.number(0, hit.loadPoints().getAsDouble())
                            : ""));
            if (repeats) {
                cells.add(String.join(", ", hit.intervals()));
            }
            cells.add(hit.id());
            table.row(cells.toArray(String[]::new));
        });
        return Optional.of(table.toString());
    }

    Optional<String> more() {
        return found.hasMore()
                ? Optional.of("Shown are the newest " + found.shown().size() + " of " + found.found()
                        + (found.cutOff() ? " or more." : "."))
                : Optional.empty();
    }

    Optional<String> nearest() {
        if (found.found() > 0) {
            return Optional.empty();
        }
        String names = section().nearestNamesAsWritten().stream()
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.joining(", "));
        return Optional.of(names.isEmpty() ? "Nothing comes near it." : "Nearest: " + names + ".");
    }

    private String asTyped() {
        boolean tag = found.wanted().by() == Wanted.By.TAG;
        return (tag ? "#" : "") + OutsideText.name(found.wanted().words()).shown();
    }

    private static String shape(IntervalShape shape) {
        String reps = shape.fewestRepeats().isEmpty()
                ? "any number of repeats"
                : shape.fewestRepeats().getAsInt() == shape.mostRepeats().orElse(0)
                        ? shape.fewestRepeats().getAsInt() + " repeats"
                        : shape.fewestRepeats().getAsInt() + " to "
                                + shape.mostRepeats().orElse(0) + " repeats";
        return ": " + reps + " of " + Wording.duration(shape.shortestSeconds()) + " to "
                + Wording.duration(shape.longestSeconds()) + " at " + shape.lowestPercent() + " to "
                + shape.highestPercent() + " % of threshold";
    }

    private static Repeats repeats(IntervalShape shape) {
        return new Repeats(
                shape.fewestRepeats(),
                shape.mostRepeats(),
                shape.shortestSeconds(),
                shape.longestSeconds(),
                shape.lowestPercent(),
                shape.highestPercent());
    }

    private static Hit hit(LoggedActivity entry) {
        return entry instanceof Activity activity
                ? new Hit(
                        activity.id(),
                        activity.start(),
                        Optional.of(activity.name().shown()),
                        Optional.of(activity.sport()),
                        false,
                        activity.volume().movingSeconds(),
                        Round.to(1, activity.load().points()),
                        activity.intervalSummary().stream()
                                .limit(MOST_SUMMARIES)
                                .map(text -> OutsideText.name(text).shown())
                                .toList())
                : new Hit(
                        entry.id(),
                        entry.start(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        OptionalInt.empty(),
                        OptionalDouble.empty(),
                        List.of());
    }
}
