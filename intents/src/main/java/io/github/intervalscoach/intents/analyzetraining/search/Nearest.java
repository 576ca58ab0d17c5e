package io.github.intervalscoach.intents.analyzetraining.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which names come near to what was typed: fewest letters to change, a name's best word counting. */
final class Nearest {
    private static final int MOST = 5;

    /** More than half of the letters different is no misspelling. */
    private static final double FARTHEST = 0.5;

    private Nearest() {}

    static List<String> of(String typed, List<String> known) {
        String asked = fold(typed);
        record Candidate(String name, double distance) {}
        return known.stream()
                .map(name -> new Candidate(name, distance(asked, fold(name))))
                .filter(candidate -> candidate.distance() <= FARTHEST)
                .sorted(Comparator.comparingDouble(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** 0 is the same, 1 nothing in common. */
    private static double distance(String asked, String name) {
        double least = share(asked, name);
        for (String word : name.split(" ", -1)) {
            for (String wanted : asked.split(" ", -1)) {
                boolean telling = word.length() > 2 && wanted.length() > 2;
                least = telling ? Math.min(least, share(wanted, word)) : least;
            }
        }
        return least;
    }

    private static double share(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : edits(a, b) / (double) longer;
    }

    private static int edits(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
