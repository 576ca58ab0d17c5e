package io.github.intervalscoach.analytics.intensity;

/** Which zones count as easy, moderate and hard. An answer says which was used, since the split depends on it. */
public enum ZoneMapping {
    /** Three zones as they are: below the first threshold, between the two, above the second. */
    THREE_ZONES(3, 3, 1, 2),
    /** Five heart-rate zones: 1–2, 3–4, 5. */
    FIVE_HEART_RATE_ZONES(5, 5, 2, 4),
    /** Coggan's power zones: 1–2 up to 75 % of FTP, 3–4 up to about 100 to 105 %, 5 and up; six or seven of them. */
    COGGAN_POWER_ZONES(6, 7, 2, 4),
    /** Any five zones and more: 1–2, 3–4, 5 and up. So does Intervals.icu, of power and of heart rate. */
    SERVICE(5, Integer.MAX_VALUE, 2, 4);

    private final int leastZones;
    private final int mostZones;
    private final int firstModerate;
    private final int firstHigh;

    ZoneMapping(int leastZones, int mostZones, int firstModerate, int firstHigh) {
        this.leastZones = leastZones;
        this.mostZones = mostZones;
        this.firstModerate = firstModerate;
        this.firstHigh = firstHigh;
    }

    /** The mapping of three zones, or else the service's. */
    public static ZoneMapping fitting(int zones) {
        return zones == THREE_ZONES.mostZones ? THREE_ZONES : SERVICE;
    }

    /** How many of the zones are easy; the index of the first moderate one. */
    int firstModerate() {
        return firstModerate;
    }

    /** The index of the first hard zone. */
    int firstHigh() {
        return firstHigh;
    }

    void require(int zones) {
        if (zones < leastZones || zones > mostZones) {
            throw new IllegalArgumentException(zones + " zones do not say where the thresholds are for " + this
                    + ". Maybe the sweet spot is among them: it overlaps the others.");
        }
    }
}
