package io.github.intervalscoach.intents.assessrecovery.answer;

import java.util.List;

/**
 * Everybody on the roster, by need.
 *
 * @param athletes how many were asked about
 * @param read how many of them could be read
 * @param counts every need that somebody has
 * @param rows the neediest first; all of them up to 30, else those who need something
 */
public record RosterSection(int athletes, int read, List<NeedCount> counts, List<RosterRow> rows) {
    public RosterSection {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
    }
}
