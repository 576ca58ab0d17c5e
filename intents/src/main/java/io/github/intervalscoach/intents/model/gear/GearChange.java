package io.github.intervalscoach.intents.model.gear;

import io.github.intervalscoach.intents.model.Change;
import java.time.LocalDate;

/**
 * What is to become of gear; what is left alone stays. Which parts are on it can only be changed on the website.
 *
 * @param retired a day retires it, clearing brings it back into use
 */
public record GearChange(
        Change<String> name,
        Change<String> notes,
        Change<LocalDate> purchased,
        Change<LocalDate> retired,
        Change<Gear.TimeCounted> timeCounted) {

    /** Nothing yet. */
    public static GearChange none() {
        return new GearChange(Change.leave(), Change.leave(), Change.leave(), Change.leave(), Change.leave());
    }

    /** Another name. */
    public GearChange rename(String to) {
        return new GearChange(Change.to(to), notes, purchased, retired, timeCounted);
    }

    /** Out of use from {@code day} on. */
    public GearChange retire(LocalDate day) {
        return new GearChange(name, notes, purchased, Change.to(day), timeCounted);
    }

    /** Back in use. */
    public GearChange unretire() {
        return new GearChange(name, notes, purchased, Change.clear(), timeCounted);
    }

    /** Other notes. */
    public GearChange notes(Change<String> to) {
        return new GearChange(name, to, purchased, retired, timeCounted);
    }
}
