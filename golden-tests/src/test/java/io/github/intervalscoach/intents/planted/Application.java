package io.github.intervalscoach.intents.planted;

/** Planted: to be used through another door. */
final class Application {
    static final String NAME = "application".strip();

    private Application() {}
}
