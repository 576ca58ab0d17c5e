package io.github.intervalscoach.intents.manageprofile.capability;

/** A kind of question, what it rests on, and how to mend what is missing. */
enum Topic {
    HRV("assess_recovery", "HRV (rMSSD) nights", "Connect the device that measures it; rMSSD, not SDNN."),
    RESTING_HEART_RATE("assess_recovery", "resting heart rate nights", "Wear the watch at night, or enter it by hand."),
    SLEEP("assess_recovery", "sleep nights", "Connect the device that measures it, or enter it by hand."),
    FEEL("assess_recovery", "days with fatigue, soreness, mood or stress", "Log them in the morning: one tap each."),
    LOAD("assess_recovery", "days of the load model", "Sync sessions; set thresholds so that they get a load."),
    SESSION_POWER("analyze_training", "rides with measured power", "A power meter or smart trainer."),
    SESSION_HEART_RATE("analyze_training", "sessions with heart rate", "A chest strap, worn and paired."),
    SESSION_PACE("analyze_training", "runs and swims with distance", "GPS, a foot pod, or the pool length set."),
    COMPLIANCE("analyze_training", "planned sessions that are linked", "Link planned and done sessions on their day."),
    FUELLING("analyze_training", "sessions over 90 min with carbohydrate logged", "Log grams, and 0 when it was none."),
    WEIGHT("analyze_training", "days with a weight", "Enter it weekly, or connect a scale."),
    FTP_EVIDENCE("manage_profile", "rides with power against a set FTP", "Set FTP after a test; ride with power."),
    PACE_EVIDENCE("manage_profile", "runs against a set threshold pace", "Set threshold pace after a race or test."),
    RACE_AHEAD("assess_recovery", "races ahead in the calendar", "Enter the race with its priority."),
    PLAN_AHEAD("assess_recovery", "planned sessions in the next 7 days", "Plan the week in the calendar."),
    COMPARISON("compare_periods", "days of the last 28 on record", "Sync every day, rest days too.");

    private final String tool;
    private final String restsOn;
    private final String fix;

    Topic(String tool, String restsOn, String fix) {
        this.tool = tool;
        this.restsOn = restsOn;
        this.fix = fix;
    }

    String tool() {
        return tool;
    }

    String restsOn() {
        return restsOn;
    }

    String fix() {
        return fix;
    }
}
