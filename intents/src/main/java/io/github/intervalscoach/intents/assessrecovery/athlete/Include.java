package io.github.intervalscoach.intents.assessrecovery.athlete;

/** What to add to the answer about one athlete. */
public enum Include {
    /** Fitness, fatigue and form, week by week, six weeks back and ahead. */
    OUTLOOK,
    /** The weather of the day, as far as it is forecast. */
    WEATHER
}
