package io.github.intervalscoach.intervals.workout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a line, with a place among them. */
final class Words {
    private final String line;
    private final List<int[]> bounds = new ArrayList<>();
    private int at = -1;

    Words(String line) {
        this.line = line;
        int from = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean space = i == line.length() || Characters.isSpace(line.charAt(i));
            if (!space && from < 0) {
                from = i;
            } else if (space && from >= 0) {
                bounds.add(new int[] {from, i});
                from = -1;
            }
        }
    }

    boolean hasNext() {
        return at + 1 < bounds.size();
    }

    /** Moves on to the next word. */
    String next() {
        at++;
        return word(at);
    }

    /** The word so many places on, lower case and without punctuation at its end; empty beyond the last. */
    String ahead(int places) {
        return word(at + places);
    }

    /** Whether the next word is that; moves on to it if so. */
    boolean take(String expected) {
        boolean same = ahead(1).equals(expected);
        at += same ? 1 : 0;
        return same;
    }

    /** Where the present word starts. */
    int start() {
        return bounds.get(at)[0];
    }

    private String word(int place) {
        if (place < 0 || place >= bounds.size()) {
            return "";
        }
        int[] bound = bounds.get(place);
        return Characters.bare(line.substring(bound[0], bound[1]).toLowerCase(Locale.ROOT));
    }
}
