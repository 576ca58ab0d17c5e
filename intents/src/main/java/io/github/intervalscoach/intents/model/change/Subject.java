package io.github.intervalscoach.intents.model.change;

/** The kinds of things that can be changed. Their names are kept in the journal. */
public enum Subject {
    CALENDAR_EVENT("entry", Fields.ONE_WHOLE),
    ACTIVITY("activity", Fields.ONE_WHOLE),
    WELLNESS_DAY("day", Fields.INDEPENDENT),
    GEAR("gear", Fields.ONE_WHOLE),
    GEAR_REMINDER("reminder", Fields.ONE_WHOLE),
    LIBRARY_WORKOUT("workout", Fields.ONE_WHOLE),
    LIBRARY_FOLDER("folder", Fields.ONE_WHOLE),
    SPORT_SETTINGS("settings", Fields.INDEPENDENT),
    /** A field, a chart or the like that an athlete added. */
    CUSTOM_ITEM("item", Fields.ONE_WHOLE),
    /** What belongs to nothing but the athlete: weight, resting heart rate, units. */
    ATHLETE("athlete", Fields.INDEPENDENT),
    MEMORY("memory", Fields.ONE_WHOLE),
    /** Zones of past activities as they were counted; deleting that has them counted anew. */
    PAST_RESULTS("past results", Fields.ONE_WHOLE),
    /** What somebody wrote below an activity. */
    COMMENT("comment", Fields.ONE_WHOLE);

    private final String word;
    private final Fields fields;

    Subject(String word, Fields fields) {
        this.word = word;
        this.fields = fields;
    }

    /** What one of them is called. */
    public String word() {
        return word;
    }

    /** Whether a change of one field says nothing about the others: a watch that brings sleep does not age a mood. */
    public boolean hasIndependentFields() {
        return fields == Fields.INDEPENDENT;
    }

    private enum Fields {
        ONE_WHOLE,
        INDEPENDENT
    }
}
