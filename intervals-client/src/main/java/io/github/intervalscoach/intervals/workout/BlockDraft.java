package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Block;
import io.github.intervalscoach.intents.model.workout.Block.Role;
import io.github.intervalscoach.intents.model.workout.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The lines between two blank ones: words, then steps. Words below a step start nothing. */
final class BlockDraft {
    private final List<String> heading = new ArrayList<>();
    private final List<String> strayWords = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private int headingLine;
    private int lastStepLine;

    /** Words in that line of the text. */
    void words(String line, int number) {
        headingLine = steps.isEmpty() ? number : headingLine;
        (steps.isEmpty() ? heading : strayWords).add(line);
    }

    /** A step in that line of the text. */
    void step(Step step, int number) {
        lastStepLine = number;
        steps.add(step);
    }

    /** Where the words right above the steps stand. */
    int headingLine() {
        return headingLine;
    }

    int lastStepLine() {
        return lastStepLine;
    }

    boolean hasSteps() {
        return !steps.isEmpty();
    }

    /** The count in the line right above the steps. */
    OptionalInt times() {
        return heading.isEmpty() ? OptionalInt.empty() : RepeatLine.times(heading.get(heading.size() - 1));
    }

    /** Whether the words mean to say a count that is not read as one. */
    boolean misspellsCount() {
        return times().isEmpty()
                && heading.stream()
                        .anyMatch(line -> RepeatLine.times(line).isPresent() || RepeatLine.isMisspelled(line));
    }

    /** Whether a cool-down seems to be caught in a repetition. */
    boolean swallowsCoolDown() {
        return times().isPresent()
                && hasSteps()
                && letters(steps.get(steps.size() - 1).cue()).startsWith("cooldown");
    }

    /** The block; empty when there are only words. */
    Optional<Block> block() {
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Role role = role();
        String above = role == Role.MAIN ? String.join("\n", heading) : "";
        return Optional.of(new Block(role, above, times(), steps));
    }

    private Role role() {
        return times().isPresent()
                ? Role.MAIN
                : heading.stream()
                        .map(BlockDraft::role)
                        .filter(role -> role != Role.MAIN)
                        .findFirst()
                        .orElse(Role.MAIN);
    }

    /** What a heading makes of the steps below it. */
    static Role role(String heading) {
        return switch (letters(heading)) {
            case "warmup" -> Role.WARM_UP;
            case "cooldown" -> Role.COOL_DOWN;
            default -> Role.MAIN;
        };
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** Words that belong to no block, as one paragraph; empty for none. */
    String description() {
        var words = new ArrayList<String>();
        if (steps.isEmpty() || role() != Role.MAIN) {
            heading.stream()
                    .filter(line -> steps.isEmpty() || role(line) == Role.MAIN)
                    .forEach(words::add);
        }
        words.addAll(strayWords);
        return String.join("\n", words);
    }
}
