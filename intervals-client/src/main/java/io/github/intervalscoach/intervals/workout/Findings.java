package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.Finding;
import java.util.ArrayList;
import java.util.List;

/** What was found in a text so far, each kind once a line, and not without end. */
final class Findings {
    private static final int MOST = 200;

    private final List<Finding> lines = new ArrayList<>();
    private final List<Finding> whole = new ArrayList<>();

    void add(Trap trap, int line, String words) {
        if (lines.size() < MOST) {
            Finding finding = trap.at(line, words);
            boolean known = lines.stream()
                    .anyMatch(other ->
                            other.line().equals(finding.line()) && other.code().equals(finding.code()));
            if (!known) {
                lines.add(finding);
            }
        } else if (lines.size() == MOST) {
            lines.add(TextTrap.MORE_FINDINGS.overall());
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
        all.addAll(whole);
        return List.copyOf(all);
    }
}
