package io.github.intervalscoach.intents.applychanges.answer;

/** What became of one operation. */
public enum StepState {
    DONE,
    /** No answer said so, and reading found it done. */
    DONE_FOUND_BY_READING,
    /** A dry run found nothing against it. */
    WOULD_BE_DONE,
    /** What it touches is no longer what the preview showed. */
    REFUSED_CHANGED_MEANWHILE,
    REFUSED_PROTECTED,
    FAILED,
    /** Something before it stopped the run. */
    NOT_REACHED,
    NOT_ASKED_FOR
}
