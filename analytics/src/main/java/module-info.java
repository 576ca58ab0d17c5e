/** Deterministic training analytics: numbers in, numbers out. Reads no clock, file, network, locale or random source. */
module io.github.intervalscoach.analytics {
    requires commons.math3;
    requires static org.jspecify;

    exports io.github.intervalscoach.analytics;
    exports io.github.intervalscoach.analytics.endurance;
    exports io.github.intervalscoach.analytics.intensity;
    exports io.github.intervalscoach.analytics.load;
    exports io.github.intervalscoach.analytics.pace;
    exports io.github.intervalscoach.analytics.planning;
    exports io.github.intervalscoach.analytics.power;
    exports io.github.intervalscoach.analytics.quality;
    exports io.github.intervalscoach.analytics.race;
    exports io.github.intervalscoach.analytics.recovery;
    exports io.github.intervalscoach.analytics.series;
    exports io.github.intervalscoach.analytics.terrain;
    exports io.github.intervalscoach.analytics.trend;
}
