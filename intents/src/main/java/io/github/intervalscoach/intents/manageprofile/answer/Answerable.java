package io.github.intervalscoach.intents.manageprofile.answer;

/** Whether a question can be answered. */
public enum Answerable {
    YES,
    PARTLY,
    NO
}
