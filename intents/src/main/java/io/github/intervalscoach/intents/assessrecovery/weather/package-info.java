/**
 * The weather of the day asked about, beside the verdict: what is forecast, and whether it is warmer than the athlete's
 * last sessions were.
 *
 * <p>Never says: that a session or a race should be missed for the weather, and nothing of a day without a forecast.
 */
@NullMarked
package io.github.intervalscoach.intents.assessrecovery.weather;

import org.jspecify.annotations.NullMarked;
