package io.github.intervalscoach.intents.model.change;

/** What became of an operation. */
public enum Outcome {
    /** It was written, and what the service then held was read back. */
    DONE,
    /** It was written, no answer said what became of it, and reading found it there. */
    RECONCILED,
    /** What it touches had changed since it was proposed. */
    REFUSED_STALE,
    /** What it touches is protected now, and was not named. */
    REFUSED_PROTECTED,
    /** The service declined it. */
    FAILED;

    /** Whether the service holds it now. */
    public boolean isDone() {
        return this == DONE || this == RECONCILED;
    }
}
