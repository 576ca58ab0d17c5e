package io.github.intervalscoach.intents.model.change;

import java.time.Duration;
import java.time.Instant;

/**
 * A proposal under a name, as it is kept.
 *
 * @param digest of the athlete, the operations and what they were worked out from
 * @param expires when it can no longer be begun
 */
public record ChangeSet(Token token, Proposal proposal, String digest, Instant created, Instant expires) {
    /** House rule: two days are enough to say yes, and too few for a calendar to become another. */
    public static final Duration LONGEST_VALID = Duration.ofDays(2);

    public ChangeSet {
        if (!expires.isAfter(created) || expires.isAfter(created.plus(LONGEST_VALID))) {
            throw new IllegalArgumentException("A change-set is valid for at most " + LONGEST_VALID.toHours() + " h.");
        }
    }

    /** A proposal that was made at {@code created}. */
    public static ChangeSet of(Token token, Proposal proposal, Instant created) {
        return new ChangeSet(token, proposal, ContentDigest.of(proposal), created, created.plus(LONGEST_VALID));
    }

    /** Whether it would do the same. */
    public boolean hasContentOf(ChangeSet other) {
        return digest.equals(other.digest);
    }
}
