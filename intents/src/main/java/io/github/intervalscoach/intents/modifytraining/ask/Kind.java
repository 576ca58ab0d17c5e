package io.github.intervalscoach.intents.modifytraining.ask;

import io.github.intervalscoach.intents.model.CalendarEvent.Category;

/** What kind of entry is made. */
public enum Kind {
    WORKOUT(Category.WORKOUT),
    RACE_A(Category.RACE_A),
    RACE_B(Category.RACE_B),
    RACE_C(Category.RACE_C),
    NOTE(Category.NOTE),
    /** What a day should add up to. */
    TARGET(Category.TARGET),
    SICK(Category.SICK),
    INJURED(Category.INJURED),
    HOLIDAY(Category.HOLIDAY),
    /** Days with little time. */
    LIMITED(Category.NOTE),
    /** What was done and not recorded; no entry of the calendar. */
    ACTIVITY(Category.UNKNOWN);

    private final Category category;

    Kind(Category category) {
        this.category = category;
    }

    /** As the calendar has it. */
    public Category category() {
        return category;
    }

    /** Whether it is something to be done. */
    public boolean isSession() {
        return this == WORKOUT || category.isRace();
    }

    /** Whether it says how the athlete is on its days, which may be over. */
    public boolean isMark() {
        return this == SICK || this == INJURED || this == HOLIDAY || this == LIMITED;
    }
}
