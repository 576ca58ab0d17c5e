package io.github.intervalscoach.intents.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text channel, line by line: verdict and athlete first, the way on last. */
public final class Lines {
    private final AnswerFrame data;
    private final List<String> lines = new ArrayList<>();

    /**
     * Begins with the verdict, the athlete and the alerts of {@code data}.
     *
     * @param when the days it is about, in words
     */
    public Lines(AnswerFrame data, String when) {
        this(data, when, "confidence " + data.confidence().name().toLowerCase(Locale.ROOT));
    }

    /**
     * The same, where something else than confidence stands beside the verdict.
     *
     * @param state e.g. {@code preview, nothing written}
     */
    public Lines(AnswerFrame data, String when, String state) {
        this.data = data;
        lines.add("**" + data.headline() + "** \u00b7 " + state);
        lines.add(data.athlete().label() + " \u00b7 " + when + ", "
                + data.athlete().timeZone());
        data.alerts().forEach(alert -> lines.add("Alert: " + alert.says() + " [" + alert.rule() + "]."));
    }

    /** Adds a line, or a table. */
    public void add(String line) {
        // A table needs a line of its own before it.
        lines.add(line.startsWith("|") ? "\n" + line + "\n" : line);
    }

    /** Adds a line where there is one. */
    public void add(Optional<String> line) {
        line.ifPresent(this::add);
    }

    /** The whole text, ended with reasons, what would change them, data, next. */
    public String close() {
        return close(data.evidence());
    }

    /** The same, where some of the evidence was told before. */
    public String close(List<RuleCited> evidence) {
        if (!evidence.isEmpty()) {
            add("Why: " + cited(evidence) + ".");
        }
        if (!data.whatWouldChangeIt().isEmpty()) {
            add("Would change it: " + String.join("; ", data.whatWouldChangeIt()) + ".");
        }
        data.dataQuality().forEach(note -> add("Data: " + note.says() + " " + note.effect()));
        List<NextAction> next = data.nextActions().stream()
                .filter(action -> !action.isVerbatim())
                .toList();
        if (!next.isEmpty()) {
            add("Next: " + next.stream().map(Lines::action).collect(Collectors.joining(" \u00b7 ")));
        }
        data.nextActions().stream()
                .filter(NextAction::isVerbatim)
                .forEach(action -> add(action.why() + ": " + action.tool() + " " + Verbatim.of(action.arguments())));
        return String.join("\n", lines);
    }

    /** What rules found, each with its tag. */
    public static String cited(List<RuleCited> rules) {
        return rules.stream().map(rule -> rule.says() + " " + rule.tag()).collect(Collectors.joining("; "));
    }

    private static String action(NextAction action) {
        String arguments = action.arguments().entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(", "));
        return action.why() + ": " + action.tool() + (arguments.isEmpty() ? "" : " " + arguments);
    }
}
