package io.github.intervalscoach.intents.model;

/** Sex as the athlete entered it; selects constants of heart-rate load only. */
public enum Sex {
    FEMALE,
    MALE
}
