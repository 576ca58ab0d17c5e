package io.github.intervalscoach.intents.plantraining.single;

import java.util.ArrayList;
import java.util.List;

/** Lines as a text, a blank line where a heading follows a step: no argument can hold one, and a count needs it. */
final class Paragraphs {
    private Paragraphs() {}

    static String of(List<String> lines) {
        var all = new ArrayList<String>();
        for (String line : lines) {
            boolean follows = !all.isEmpty() && isStep(all.get(all.size() - 1));
            if (follows && !isStep(line)) {
                all.add("");
            }
            all.add(line);
        }
        return String.join("\n", all);
    }

    private static boolean isStep(String line) {
        return line.strip().startsWith("-");
    }
}
