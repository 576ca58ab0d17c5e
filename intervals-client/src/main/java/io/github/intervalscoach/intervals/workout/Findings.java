package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found in a text so far, each kind once a line, and not without end. */
final class Findings {
    private static final int MOST = 200;

    private final List<Finding> lines = new ArrayList<>();
    private final List<Finding> whole = new ArrayList<>();

    void add(Trap trap, int line, String words) {
        if (lines.size() == MOST) {
            addOverall(TextTrap.MORE_FINDINGS);
            return;
        }
        Finding finding = trap.at(line, words);
        boolean known = lines.stream()
                .anyMatch(other ->
                        other.line().equals(finding.line()) && other.code().equals(finding.code()));
        if (!known) {
            lines.add(finding);
        }
    }

    void addOverall(Trap trap) {
        Finding finding = trap.overall();
        if (!whole.contains(finding)) {
            whole.add(finding);
        }
    }

    List<Finding> list() {
        var all = new ArrayList<>(lines);
        all.sort(Comparator.comparingInt(finding -> finding.line().orElse(0)));
        all.addAll(whole);
        return List.copyOf(all);
    }
}
