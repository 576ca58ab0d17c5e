package io.github.intervalscoach.intents.answer;

import com.google.common.collect.ImmutableMap;
import io.github.intervalscoach.intents.answer.ConsequencesShown.Figure;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Verb;
import io.github.intervalscoach.intents.model.change.Writes;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change that waits for a yes, in words.
 *
 * @param writes what this server does with it
 */
public record ChangeSetText(ChangeSet changeSet, ChangeSetSection section, Units units, Writes writes) {
    private static final String UNKNOWN = "unknown";
    private static final int MOST_ROWS = 12;
    private static final int MOST_WEEKS = 3;

    /** The first lines of an answer with a change in it. */
    public static Lines begin(AnswerFrame data, String when) {
        return new Lines(data, when, "preview, nothing written");
    }

    /** What would change, what is left out, what follows from it, and how long the offer stands. */
    public void addTo(Lines lines) {
        lines.add(table());
        int more = section.operations().size() - MOST_ROWS;
        if (more > 0) {
            lines.add("And " + more + " more, numbered on" + rest());
        }
        section.refused().forEach(refused -> lines.add(refused(refused)));
        section.consequences().ifPresent(all -> consequences(all).forEach(lines::add));
        lines.add(offer());
    }

    /** The call that applies it, where one can. */
    public List<NextAction> apply() {
        return writes.canApply() ? List.of(apply(changeSet)) : List.of();
    }

    /** The call that applies {@code changeSet}. */
    public static NextAction apply(ChangeSet changeSet) {
        Proposal proposal = changeSet.proposal();
        return new NextAction(
                NextAction.GATE,
                ImmutableMap.of(
                        "idempotency_token",
                        changeSet.token().text(),
                        "summary",
                        proposal.summary(),
                        "athlete",
                        proposal.athleteId()),
                "Apply");
    }

    private String table() {
        Table table = Table.of("#", "Day", "From", "To", "Why");
        changeSet.proposal().operations().stream().limit(MOST_ROWS).forEach(operation -> row(table, operation));
        return table.toString();
    }

    private void row(Table table, Operation operation) {
        var words = new OperationText(operation, units);
        table.row(Integer.toString(operation.number()), words.day(), words.from(), words.to(), operation.reason());
    }

    /** What is taken away is named to the last; of the others the typed answer has each. */
    private String rest() {
        List<Operation> rest =
                changeSet.proposal().operations().stream().skip(MOST_ROWS).toList();
        boolean isDeletion = rest.stream().allMatch(operation -> operation.verb() == Verb.DELETE);
        return isDeletion
                ? ", deleted too: "
                        + rest.stream()
                                .map(operation -> new OperationText(operation, units))
                                .map(words -> words.day() + " " + words.from())
                                .collect(Collectors.joining("; "))
                        + "."
                : ": operations has each.";
    }

    /** Something that is not proposed, in a line. */
    public static String refused(OperationRefused refused) {
        String thing = Stream.of(
                        refused.day().map(Wording::shortDate).orElse(""),
                        refused.outsideName()
                                .map(name -> "\u2018" + name + "\u2019")
                                .orElse(""),
                        refused.id().map(id -> "(" + id + ")").orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return "Left alone: " + thing + ". " + refused.reason();
    }

    private static List<String> consequences(ConsequencesShown all) {
        int more = all.weeks().size() - MOST_WEEKS;
        return Stream.of(
                        all.weeks().stream().limit(MOST_WEEKS).map(ChangeSetText::week),
                        Stream.of("And " + more + " more weeks.").filter(line -> more > 0),
                        all.keyDates().stream()
                                .map(date -> "Form on " + Wording.shortDate(date.day()) + ", " + date.what() + ": "
                                        + signed(date.form()) + "."),
                        all.hardDaysHours().stream()
                                .map(hours -> "Closest hard days: " + figure(0, hours, " h apart", "none") + "."),
                        all.longestHours().stream()
                                .map(hours -> "Longest session: " + figure(1, hours, " h", "none") + "."),
                        rules("Breaks", all.rulesBroken()),
                        rules("Mends", all.rulesMended()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String week(ConsequencesShown.Week week) {
        return "Week of " + Wording.shortDate(week.monday()) + ": load " + figure(0, week.loadPoints(), "", UNKNOWN)
                + ", " + figure(1, week.hours(), " h", UNKNOWN) + ".";
    }

    private static Stream<String> rules(String verb, List<String> ids) {
        return ids.isEmpty() ? Stream.empty() : Stream.of(verb + ": " + String.join(", ", ids) + ".");
    }

    /** Where there is no number, a week's is not known, while the longest of no sessions is none. */
    private static String figure(int decimals, Figure figure, String unit, String absent) {
        String before = number(decimals, figure.before(), figure.after().isPresent() ? "" : unit, absent);
        String after = number(decimals, figure.after(), unit, absent);
        return number(decimals, figure.before(), unit, absent).equals(after)
                ? after + " either way"
                : before + " \u2192 " + after;
    }

    private static String signed(Figure form) {
        return pair(
                form.before().isPresent() ? Wording.signed(0, form.before().getAsDouble()) : "unknown",
                form.after().isPresent() ? Wording.signed(0, form.after().getAsDouble()) : "unknown");
    }

    private static String pair(String before, String after) {
        return before.equals(after) ? before + " either way" : before + " \u2192 " + after;
    }

    private static String number(int decimals, OptionalDouble value, String unit, String absent) {
        return value.isPresent() ? Wording.number(decimals, value.getAsDouble()) + unit : absent;
    }

    private String offer() {
        String valid = "Valid until one of these things changes, at most until "
                + Wording.shortDate(section.expires().toLocalDate()) + " "
                + section.expires().toLocalTime().withSecond(0).withNano(0) + ".";
        return switch (writes) {
            case GATE -> valid;
            case DIRECT -> valid + " The same call with dry_run false and this token applies it too.";
            case PREVIEW, OFF -> "This server only shows changes; make them by hand, or start it with --writes gate.";
        };
    }
}
