package io.github.intervalscoach.intents.planted;

/** Planted: to be used through another door. */
final class ApplyRun {
    static final String NAME = "application".strip();

    private ApplyRun() {}
}
