/** Deterministic training analytics: numbers in, numbers out. Reads no clock, file, network, locale or random source. */
module io.github.intervalscoach.analytics {
    requires commons.math3;
    requires static org.jspecify;

    exports io.github.intervalscoach.analytics;
    exports io.github.intervalscoach.analytics.load;
    exports io.github.intervalscoach.analytics.recovery;
    exports io.github.intervalscoach.analytics.series;
}
