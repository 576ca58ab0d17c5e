package io.github.intervalscoach.intents.model.change;

import java.util.ArrayList;
import java.util.List;

/**
 * Change-sets of several athletes under one name: approved together, applied one after the other, each by its own rules.
 * Its operations are numbered through, in the order of the members.
 *
 * @param ownerId whoever asked for it; nobody else can apply it
 * @param summary one line of at most 200 characters, which whoever approves sees
 * @param asked what was asked, in a stable form
 * @param members at least one
 */
public record ChangeGroup(Token token, String ownerId, String summary, String asked, List<Member> members) {
    public ChangeGroup {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A group has members. Maybe answer that there is nothing to do?");
        }
        if (summary.isBlank()
                || summary.length() > Proposal.LONGEST_SUMMARY
                || summary.lines().count() != 1) {
            throw new IllegalArgumentException(
                    "A summary is one line of at most " + Proposal.LONGEST_SUMMARY + " characters.");
        }
    }

    /**
     * One athlete's part.
     *
     * @param athleteName cleaned
     * @param token of the change-set
     * @param summary the change-set's own
     * @param before how many operations the members before it have
     * @param operations how many it has
     */
    public record Member(
            String athleteId, String athleteName, Token token, String summary, int before, int operations) {
        /** Its own numbers of those that the group calls {@code numbers}. */
        public List<Integer> own(List<Integer> numbers) {
            return numbers.stream()
                    .map(number -> number - before)
                    .filter(number -> number >= 1 && number <= operations)
                    .toList();
        }
    }

    /** Under {@code token}, from the change-sets of its members in their order. */
    public static ChangeGroup of(Token token, String ownerId, String summary, String asked, List<ChangeSet> sets) {
        var members = new ArrayList<Member>();
        int before = 0;
        for (ChangeSet set : sets) {
            Proposal proposal = set.proposal();
            int operations = proposal.operations().size();
            members.add(new Member(
                    proposal.athleteId(), proposal.athleteName(), set.token(), proposal.summary(), before, operations));
            before += operations;
        }
        return new ChangeGroup(token, ownerId, summary, asked, members);
    }

    /** The name of the change-set of the member with that number, from 1. */
    public static Token memberToken(Token group, int number) {
        return new Token(group.text() + "-" + number);
    }

    /** How many operations its members have together. */
    public int operations() {
        return members.stream().mapToInt(Member::operations).sum();
    }
}
