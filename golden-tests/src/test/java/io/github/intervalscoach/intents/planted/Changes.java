package io.github.intervalscoach.intents.planted;

/** Planted: nothing here changes. */
final class Changes {
    int count;
}
