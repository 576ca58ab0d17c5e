package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.port.Journal;
import java.time.Duration;
import java.util.List;

/**
 * How much may be written, whoever asks.
 *
 * @param operations in one change-set
 * @param writesPerDay for one athlete within 24 hours
 */
public record Caps(int operations, int writesPerDay) {
    /** House rule: a season of daily sessions in two parts, and far from what a loop run wild would do. */
    public static final Caps STANDARD = new Caps(200, 600);

    private static final Duration DAY = Duration.ofHours(24);

    public Caps {
        if (operations < 1 || writesPerDay < 1) {
            throw new IllegalArgumentException("A cap is at least 1. Maybe switch changes off instead?");
        }
    }

    /**
     * Whether {@code proposal} is small enough.
     *
     * @throws InvalidQuestion with code {@code too_many_operations} when it is not
     */
    public void check(Proposal proposal) {
        check(proposal.operations().size());
    }

    /**
     * Whether {@code proposals} are small enough together.
     *
     * @throws InvalidQuestion with code {@code too_many_operations} when they are not
     */
    public void check(List<Proposal> proposals) {
        check(proposals.stream()
                .mapToInt(proposal -> proposal.operations().size())
                .sum());
    }

    /**
     * Whether {@code more} writes are allowed now.
     *
     * @throws InvalidQuestion with code {@code daily_cap} when they are not
     */
    void check(Journal journal, Order order, int more, Present present) {
        long written = journal.doneSince(order.athleteId(), present.at().minus(DAY));
        if (written + more > writesPerDay) {
            throw new InvalidQuestion(
                    "daily_cap",
                    "These " + more + " changes would make " + (written + more)
                            + " for this athlete within 24 hours; at most " + writesPerDay + " are allowed.",
                    "Apply fewer with only, or the rest tomorrow; nothing was written.");
        }
    }

    private void check(int changes) {
        if (changes > operations) {
            throw new InvalidQuestion(
                    "too_many_operations",
                    "This would be " + changes + " changes; one change-set holds at most " + operations + ".",
                    "Ask for fewer days, or in parts.");
        }
    }
}
