/**
 * What the ground asks for: the smoothed profile of a course ({@link Altitude}), how steep it is ({@link Gradient}),
 * how much of it goes up ({@link Ascent}) and where ({@link Climbs}), and what a slope costs on foot
 * ({@link CostOfLocomotion}, {@link GradeAdjustedPace}).
 *
 * <p>A gradient is rise over run, a fraction: 0.08 is 8 %. Everything is computed over distance, not over time, so that
 * standing still neither climbs nor smooths.
 */
@NullMarked
package io.github.intervalscoach.analytics.terrain;

import org.jspecify.annotations.NullMarked;
