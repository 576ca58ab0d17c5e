/**
 * What is to come: the load that leads where an athlete wants to be, under the limits they set.
 *
 * <p>Forward: {@link FitnessProjection}, {@link CompliantProjection}. One number: {@link LoadForFitness},
 * {@link LoadForRamp}, {@link LoadForForm}. A whole plan: {@link LinearLoadPlan} and {@link QuadraticLoadPlan} over a
 * {@link Horizon} under {@link LoadLimit}s; what a limit costs ({@link LimitPrice}), how a plan stands to it
 * ({@link LimitUse}), and which ones contradict each other ({@link LoadConflict}). The season: {@link SeasonPhases},
 * {@link Mesocycle}, {@link RecoveryRhythm}, {@link Taper}, {@link TaperLength}, {@link EventSpecifics}. The rules beside
 * it: {@link ReturnToTraining}, {@link Detraining}, {@link HardDaySpacing}, {@link StrengthPlacement}.
 *
 * <p>Loads here are points of days or weeks; which session falls on which hour is decided elsewhere. Never says: that a
 * fitness of so much wins a race, or what an athlete's age allows.
 */
@NullMarked
package io.github.intervalscoach.analytics.planning;

import org.jspecify.annotations.NullMarked;
