/**
 * Races: what one says about others. An effort ({@link RaceEffort}), what it is worth ({@link Vdot}, with its
 * {@link TrainingPace}s), single models ({@link RiegelPrediction} with the athlete's own {@link RiegelExponent},
 * {@link CameronPrediction}, {@link CriticalSpeedPrediction}) and all of them side by side as a range
 * ({@link RacePrediction}); and what heat may cost ({@link HeatSlowdown}).
 *
 * <p>Meters and seconds everywhere; minutes and miles stay inside the formulas that were printed with them. Never says:
 * one time.
 */
@NullMarked
package io.github.intervalscoach.analytics.race;

import org.jspecify.annotations.NullMarked;
