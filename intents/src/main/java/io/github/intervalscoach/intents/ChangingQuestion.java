package io.github.intervalscoach.intents;

import java.util.Optional;

/** A question after which something may change. */
public interface ChangingQuestion {
    /** Whose, as it was asked. */
    Optional<String> athlete();

    /** Whether to show and not to do; {@link TrueByDefault}. */
    boolean dryRun();

    /** What to call the change; otherwise it is given a name. */
    Optional<String> idempotencyToken();
}
