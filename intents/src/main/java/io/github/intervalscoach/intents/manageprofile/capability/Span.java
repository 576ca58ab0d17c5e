package io.github.intervalscoach.intents.manageprofile.capability;

/** How far is looked. */
final class Span {
    static final int SESSION_DAYS = 90;
    static final int WELLNESS_DAYS = 60;
    static final int PLAN_BACK_DAYS = 28;
    static final int PLAN_AHEAD_DAYS = 180;

    private Span() {}
}
