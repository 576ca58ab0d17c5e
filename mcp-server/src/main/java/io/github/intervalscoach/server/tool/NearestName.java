package io.github.intervalscoach.server.tool;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant. */
public final class NearestName {
    /** A host may send a name of any length; what is longer than this is no slip of the fingers. */
    private static final int LONGEST = 64;

    private NearestName() {}

    /** The name with the fewest edits to {@code given}, if they are at most half of its letters. */
    public static Optional<String> to(String given, Collection<String> names) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = given.toLowerCase(Locale.ROOT);
        return names.stream()
                .min(Comparator.comparingInt((String name) -> edits(wanted, name)))
                .filter(name -> edits(wanted, name) <= Math.max(1, Math.max(wanted.length(), name.length()) / 2));
    }

    /** Levenshtein's distance: insertions, deletions and substitutions. */
    private static int edits(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int substituted = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
