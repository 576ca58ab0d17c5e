package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Proposal;
import java.util.List;
import java.util.stream.Collectors;

/** The one line that whoever approves changes of several athletes sees. */
public final class GroupSummary {
    private GroupSummary() {}

    /** Everybody's own line where that fits; otherwise who, as far as that fits, and how many of what. */
    public static String of(List<Proposal> proposals) {
        String count = proposals.size() + (proposals.size() == 1 ? " athlete: " : " athletes: ");
        String each = count + proposals.stream().map(Proposal::summary).collect(Collectors.joining(" | "));
        if (each.length() <= Proposal.LONGEST_SUMMARY) {
            return each;
        }
        List<Operation> all = proposals.stream()
                .flatMap(proposal -> proposal.operations().stream())
                .toList();
        String what = Counts.of(all);
        String names = count + proposals.stream().map(Proposal::athleteName).collect(Collectors.joining(", ")) + ": ";
        return (names.length() + what.length() <= Proposal.LONGEST_SUMMARY ? names : count) + what;
    }
}
