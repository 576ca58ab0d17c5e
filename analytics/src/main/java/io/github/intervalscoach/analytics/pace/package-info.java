/**
 * Speed over ground and through water, and what it costs: the even speed a hilly run was worth
 * ({@link NormalizedGradedSpeed}), load from pace ({@link RunningStress}, {@link RunningPowerStress},
 * {@link SwimStress}, {@link SwimScorePower}), the fastest of a session ({@link BestSpeeds}) and the speed that can be
 * held ({@link CriticalSpeed}, {@link AllOutCriticalSpeed}, {@link ThresholdPaceCandidates}).
 *
 * <p>Speed is m/s everywhere; a pace in min/km or s/100 m is for whoever shows it.
 */
@NullMarked
package io.github.intervalscoach.analytics.pace;

import org.jspecify.annotations.NullMarked;
