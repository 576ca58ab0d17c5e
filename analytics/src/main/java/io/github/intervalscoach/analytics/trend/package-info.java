/**
 * Is it real? Whether a series goes up or down ({@link MannKendall}, {@link SenSlope}, {@link WeeklyMedians}), jumped
 * ({@link ChangePoints}), drifts ({@link Cusum}) or stands still ({@link Plateau}); whether two periods differ
 * ({@link PeriodDifference}, made of {@link HedgesG}, {@link MannWhitney}, {@link PermutationTest},
 * {@link CliffsDelta} and {@link BootstrapInterval}); what is worth noticing and what a test can show at all
 * ({@link SmallestWorthwhileChange}, {@link TypicalError}, {@link MinimalDetectableChange}, {@link ClearChange}); how
 * sure a moving average is ({@link MovingAverageInterval}); and what goes together ({@link Association}).
 *
 * <p>Values are days or sessions of any one unit, at most 2,000 of them and within ±10¹². Neighbouring days resemble
 * each other, so each metric says whether it reckons with that. Never says: that nothing changed because nothing was
 * found, nor that what goes together is a cause.
 */
@NullMarked
package io.github.intervalscoach.analytics.trend;

import org.jspecify.annotations.NullMarked;
