/**
 * How much was trained: load of one session ({@link TrainingStress}, {@link BanisterTrimp}, {@link HeartRateStress},
 * {@link SessionRpe}), what it adds up to over days ({@link FitnessFatigue}, {@link Form}, {@link RampRate}), and how
 * it is spread ({@link Monotony}, {@link Acwr}, {@link WeekOverWeek}, {@link LoadSpike}).
 *
 * <p>A daily load is points/day of one kind; a rest day is a known 0 and an unknown day refuses, because a gap read as
 * rest makes every figure here too low. Never says: that an injury is likely.
 */
@NullMarked
package io.github.intervalscoach.analytics.load;

import org.jspecify.annotations.NullMarked;
