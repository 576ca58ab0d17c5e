package io.github.intervalscoach.intents.manageprofile.settings;

/**
 * Something wrong with the settings.
 *
 * @param sport the first of the family it is about; empty when it is about all
 * @param first what is set
 * @param second what it contradicts
 */
record Flaw(Code code, String sport, int first, int second) {
    enum Code {
        /** No family of sports has settings. */
        NO_SETTINGS,
        /** A family without any threshold. */
        NOTHING_SET,
        /** Power zones without an FTP. */
        NO_FTP,
        /** Threshold heart rate is not below the maximum. */
        THRESHOLD_ABOVE_MAXIMUM,
        /** The last heart-rate zone does not end at the maximum. */
        ZONES_BESIDE_MAXIMUM,
        /** A sport stands in two families. */
        SPORT_TWICE
    }

    boolean isContradiction() {
        return code.compareTo(Code.THRESHOLD_ABOVE_MAXIMUM) >= 0;
    }
}
