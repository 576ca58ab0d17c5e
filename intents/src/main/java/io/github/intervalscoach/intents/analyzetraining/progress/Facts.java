package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.analytics.intensity.IntensityDistribution;
import io.github.intervalscoach.analytics.planning.Detraining;
import io.github.intervalscoach.analytics.trend.PeriodDifference;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Numbers that could explain a development, of the newer span where nothing else is said.
 *
 * @param monotonousWeeks weeks whose days were alike, of {@code weeks} with a known load
 * @param easyWeeks weeks well below the usual one
 * @param mix time by intensity
 * @param hrv natural logarithm of rMSSD, newer less older
 * @param restingHeartRate newer less older, bpm
 * @param longestGapDays days in a row without a session, over both spans
 * @param detraining what such a gap costs somebody who stops altogether
 * @param sickDays marked, over both spans
 * @param injuredDays marked, over both spans
 * @param ftpWatts as set
 * @param estimatedFtpWatts the newest estimate
 * @param olderIndoorShare of sessions
 * @param newerIndoorShare of sessions
 * @param bestTwentyMinutesWatts newer span
 */
record Facts(
        int weeks,
        int monotonousWeeks,
        int easyWeeks,
        Optional<IntensityDistribution> mix,
        Optional<PeriodDifference> hrv,
        Optional<PeriodDifference> restingHeartRate,
        int longestGapDays,
        Optional<Detraining> detraining,
        int sickDays,
        int injuredDays,
        OptionalInt ftpWatts,
        OptionalDouble estimatedFtpWatts,
        OptionalDouble olderIndoorShare,
        OptionalDouble newerIndoorShare,
        OptionalDouble bestTwentyMinutesWatts) {}
