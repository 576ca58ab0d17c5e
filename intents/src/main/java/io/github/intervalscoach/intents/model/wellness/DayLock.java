package io.github.intervalscoach.intents.model.wellness;

/** Whether the service still takes changes to a day. */
public enum DayLock {
    OPEN,
    /** What devices and programs write is ignored in silence; only the athlete can open the day, on the website. */
    LOCKED
}
