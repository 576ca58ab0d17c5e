package io.github.intervalscoach.intents.analyzetraining.quality;

/** What can be wrong with the data: what it costs, and the way out. */
enum Lack {
    NOT_SYNCED(
            "no session up to today: rest, or not synced",
            "readiness, fitness and load of today",
            "sync the device, or log the session"),
    WITHHELD(
            "withheld by Strava, whose terms forbid handing the data on",
            "execution, zones, bests and sums of those sessions; the service's fitness still counts their load",
            "upload the original files to Intervals.icu, or connect the device's own service instead of Strava"),
    NO_LOAD(
            "sessions without a load",
            "load, fitness and form are too low by them",
            "set a threshold for that sport, or enter a load or an effort rating"),
    NO_DURATION("sessions without a duration", "volume and every rate", "enter the duration"),
    NO_HEART_RATE(
            "sessions without heart rate",
            "drift, efficiency, heart rate zones, load of sessions without power",
            "wear a strap or switch it on; past sessions stay without"),
    NO_POWER(
            "rides without power",
            "normalized power, power zones, bests, W' balance",
            "pair the meter; without one, heart rate carries the load"),
    NO_DISTANCE("runs, rides and swims without distance", "pace, long-run checks, gear use", "enter the distance"),
    NOT_ANALYZED("sessions the service has not analysed", "their load may still change", "wait, or analyse again"),
    DUPLICATE(
            "sessions that look like another one",
            "sums and fitness count them twice",
            "look, then delete the poorer one"),
    LOAD_OUTLIER(
            "loads that no session earns",
            "fitness, form and every weekly sum",
            "check threshold, power spikes and duration"),
    UNIT_ERROR(
            "values that fit another unit", "trends and bands of that field", "correct the entry or the device's unit"),
    THRESHOLD_LOW(
            "rides harder than the FTP set allows",
            "load reads too high, zones too low",
            "test, or raise it on evidence"),
    THRESHOLD_HIGH(
            "no ride of 90 days near the FTP set",
            "load may read too low, zones too high; base training looks the same",
            "test before lowering it"),
    NO_THRESHOLD(
            "sports that were done and have no threshold",
            "load, zones and intensity of these sports",
            "set FTP, threshold pace or threshold heart rate"),
    NO_HRV("days without HRV", "readiness by HRV needs 3 nights a week", "measure on waking, or connect the device"),
    NO_RESTING_HEART_RATE("days without resting heart rate", "illness and recovery signs", "connect the device"),
    NO_SLEEP("days without sleep", "readiness by sleep", "connect the device, or log the hours"),
    NOTHING_SAID(
            "days without feel, fatigue or soreness",
            "the athlete's own word, which counts most for readiness",
            "log one rating a day"),
    NO_CARBOHYDRATE(
            "sessions of 90 min or more without a carbohydrate log",
            "fuelling: missing is not 0 g",
            "enter grams, 0 included"),
    ODD_DAY("days that do not have 24 hours", "loads of that day may sit on its neighbour", "nothing to do");

    private final String says;
    private final String costs;
    private final String cure;

    Lack(String says, String costs, String cure) {
        this.says = says;
        this.costs = costs;
        this.cure = cure;
    }

    String says() {
        return says;
    }

    String costs() {
        return costs;
    }

    String cure() {
        return cure;
    }

    /** Whether one is enough to spoil sums, whatever the share. */
    boolean spoilsAlone() {
        return this == WITHHELD
                || this == DUPLICATE
                || this == LOAD_OUTLIER
                || this == THRESHOLD_LOW
                || this == THRESHOLD_HIGH
                || this == NO_THRESHOLD
                || this == UNIT_ERROR;
    }

    /** Whether it never blocks a whole question. */
    boolean isSideline() {
        return this == ODD_DAY || this == NO_CARBOHYDRATE || this == NOT_ANALYZED || this == NO_DISTANCE;
    }
}
