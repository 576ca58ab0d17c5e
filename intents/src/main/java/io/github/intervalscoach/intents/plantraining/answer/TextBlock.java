package io.github.intervalscoach.intents.plantraining.answer;

import java.util.stream.Collectors;

/** Text that is set apart by its indent, which no text can end. */
public final class TextBlock {
    private static final String INDENT = "    ";

    private TextBlock() {}

    /** {@code text} with empty lines around it. */
    public static String of(String text) {
        return text.strip()
                .lines()
                .map(line -> line.isEmpty() ? line : INDENT + line)
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
