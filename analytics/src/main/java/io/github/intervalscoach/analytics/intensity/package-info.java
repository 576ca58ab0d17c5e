/**
 * How a session or a period splits over zones ({@link io.github.intervalscoach.analytics.intensity.TimeInZones}), into easy, moderate and hard
 * by time ({@link io.github.intervalscoach.analytics.intensity.IntensityDistribution}) or by session
 * ({@link io.github.intervalscoach.analytics.intensity.SessionGoalDistribution}), and what shape that split has
 * ({@link io.github.intervalscoach.analytics.intensity.PolarizationIndex},
 * {@link io.github.intervalscoach.analytics.intensity.IntensityEntropy}).
 */
@NullMarked
package io.github.intervalscoach.analytics.intensity;

import org.jspecify.annotations.NullMarked;
