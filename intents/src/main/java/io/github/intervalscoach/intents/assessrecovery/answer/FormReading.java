package io.github.intervalscoach.intents.assessrecovery.answer;

import java.util.OptionalDouble;

/**
 * Fitness minus fatigue, in load points.
 *
 * @param startOfDay before any of the day's load
 * @param usualLow 10th percentile of the athlete's own mornings of the last half-year
 * @param usualHigh 90th percentile of the same
 * @param projected the evening before lies ahead, so what is planned until then is taken as done
 * @param doneSoFarLoad done on the day already; absent when nothing is or it is unknown
 * @param afterDoneSoFar form with that load and nothing more
 * @param tomorrowIfDone the next morning, with what is still planned
 * @param tomorrowIfEased the next morning, with {@code easedLoad} instead, which is 0.45 of what is planned
 * @param tomorrowIfRest the next morning, with nothing more
 * @param rampPerWeek change of fitness over seven days; full detail only
 * @param monotony mean over sample deviation of seven days' load; full detail only
 * @param acwrEwma load ratio up to the evening before; describes a change, predicts no injury; full detail only
 */
public record FormReading(
        OptionalDouble startOfDay,
        OptionalDouble fitness,
        OptionalDouble fatigue,
        OptionalDouble usualLow,
        OptionalDouble usualHigh,
        boolean projected,
        OptionalDouble doneSoFarLoad,
        OptionalDouble afterDoneSoFar,
        OptionalDouble tomorrowIfDone,
        OptionalDouble tomorrowIfEased,
        OptionalDouble easedLoad,
        OptionalDouble tomorrowIfRest,
        OptionalDouble rampPerWeek,
        OptionalDouble monotony,
        OptionalDouble acwrEwma) {}
