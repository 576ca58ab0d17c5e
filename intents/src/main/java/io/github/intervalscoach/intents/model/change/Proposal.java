package io.github.intervalscoach.intents.model.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an intent would do, and why.
 *
 * @param athleteName cleaned
 * @param author who asked for it, cleaned
 * @param operations at least one, numbered from 1, none on the same thing twice
 * @param summary one line of at most 200 characters, which whoever approves sees
 * @param computedFrom what it was worked out from, in a stable form
 * @param undoes the change-set that it takes back
 */
public record Proposal(
        String athleteId,
        String athleteName,
        String author,
        String reason,
        List<Operation> operations,
        Consequences consequences,
        String summary,
        List<String> computedFrom,
        Optional<Token> undoes) {
    /** Longest summary, in characters. */
    public static final int LONGEST_SUMMARY = 200;

    public Proposal {
        operations = List.copyOf(operations);
        computedFrom = List.copyOf(computedFrom);
        require(!operations.isEmpty(), "A proposal does something.");
        require(
                !summary.isBlank()
                        && summary.length() <= LONGEST_SUMMARY
                        && summary.lines().count() == 1,
                "A summary is one line of at most " + LONGEST_SUMMARY + " characters.");
        var seen = new LinkedHashSet<Thing>();
        for (int place = 0; place < operations.size(); place++) {
            Operation operation = operations.get(place);
            require(operation.number() == place + 1, "Operations are numbered from 1 in their order.");
            require(
                    operation.thing().map(seen::add).orElse(true),
                    "Operation " + operation.number() + " touches what an earlier one touches. Maybe join them?");
        }
    }

    /** The same, worked out from {@code source} besides. */
    public Proposal from(String source) {
        List<String> sources =
                Stream.concat(computedFrom.stream(), Stream.of(source)).toList();
        return new Proposal(athleteId, athleteName, author, reason, operations, consequences, summary, sources, undoes);
    }

    /** The operation of that number. */
    public Optional<Operation> operation(int number) {
        return number >= 1 && number <= operations.size() ? Optional.of(operations.get(number - 1)) : Optional.empty();
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
