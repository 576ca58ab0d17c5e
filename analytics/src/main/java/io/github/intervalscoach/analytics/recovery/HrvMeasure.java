package io.github.intervalscoach.analytics.recovery;

/** Which quantity a device calls heart rate variability. They differ in size and in meaning and never mix. */
public enum HrvMeasure {
    /** {@link Rmssd}: Garmin, Oura, HRV4Training; {@code hrv} of Intervals.icu. */
    RMSSD,
    /** {@link Sdnn}: Apple Health; {@code hrvSDNN} of Intervals.icu. */
    SDNN;

    Nights.Plausible plausible() {
        return this == RMSSD ? Nights.Plausible.RMSSD_MS : Nights.Plausible.SDNN_MS;
    }
}
