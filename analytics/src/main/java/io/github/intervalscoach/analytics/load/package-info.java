/**
 * How much was trained: load of one session ({@link TrainingStress}, {@link BanisterTrimp}, {@link IndividualTrimp}
 * with its {@link LactateWeight}, {@link EdwardsTrimp}, {@link LuciaTrimp}, {@link HeartRateStress},
 * {@link SessionRpe}), what it adds up to over days ({@link FitnessFatigue}, {@link Form}, {@link RampRate},
 * {@link RecencyWeightedLoad}; by sport in {@link LoadBySport}; across unknown days {@link LoadImputation}, with
 * {@link FitnessUncertainty}), how it is spread ({@link Monotony}, {@link StrainHistory}, {@link Acwr},
 * {@link WeekOverWeek}, {@link LoadSpike}), and what it did to the athlete's tests ({@link ImpulseResponse},
 * {@link ImpulseResponseFit}).
 *
 * <p>A daily load is points/day of one kind; a rest day is a known 0 and an unknown day refuses, because a gap read as
 * rest makes every figure here too low. Never says: that an injury is likely.
 */
@NullMarked
package io.github.intervalscoach.analytics.load;

import org.jspecify.annotations.NullMarked;
