package io.github.intervalscoach.intents.manageprofile.ask;

import java.util.Locale;

/** What is to be done with the profile. */
public enum Action {
    /** Thresholds, zones, units and fields as set. */
    STANDARD,
    /** Raise a threshold, keep it, or test it. */
    EVIDENCE,
    /** What the data can answer. */
    CAPABILITY,
    /** Change thresholds or zones. */
    UPDATE,
    /** Count the zones of past activities anew by them. */
    APPLY_TO_PAST,
    /** Keep something the athlete said. */
    REMEMBER,
    /** Everything that is kept. */
    MEMORY,
    /** Keep it no longer. */
    FORGET,
    /** Add a field, a chart or the like. */
    CREATE_ITEM,
    /** Change one. */
    UPDATE_ITEM,
    /** Delete some. */
    DELETE_ITEM,
    /** Give a sport settings of its own. */
    ADD_SPORT,
    /** Delete the settings of a family of sports. */
    DELETE_SPORT;

    /** Whether a change of a sport's settings, or of what follows from them, is proposed. */
    public boolean isAboutSettings() {
        return this == UPDATE || this == APPLY_TO_PAST || this == ADD_SPORT || this == DELETE_SPORT;
    }

    /** Whether a change is proposed. */
    public boolean isChange() {
        return isAboutSettings() || isAboutItems() || this == REMEMBER || this == FORGET;
    }

    /** Whether fields, charts and the like of the athlete's own are to change. */
    public boolean isAboutItems() {
        return this == CREATE_ITEM || this == UPDATE_ITEM || this == DELETE_ITEM;
    }

    /** As it is typed. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
