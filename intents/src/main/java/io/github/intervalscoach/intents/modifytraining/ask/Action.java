package io.github.intervalscoach.intents.modifytraining.ask;

/** What is to be done. */
public enum Action {
    CREATE,
    MOVE,
    UPDATE,
    COPY,
    SWAP,
    DELETE,
    LINK,
    EDIT_ACTIVITY,
    COMMENT,
    DELETE_ACTIVITY,
    COMPLETE,
    LOG_WELLNESS,
    UNDO,
    HISTORY
}
