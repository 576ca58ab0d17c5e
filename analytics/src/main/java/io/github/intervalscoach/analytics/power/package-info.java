/**
 * Power and what it costs. Of one ride: {@link io.github.intervalscoach.analytics.power.AveragePower average},
 * {@link io.github.intervalscoach.analytics.power.MechanicalWork work},
 * {@link io.github.intervalscoach.analytics.power.NormalizedPower normalized} and
 * {@link io.github.intervalscoach.analytics.power.ExtendedPower extended} power, the best mean of
 * {@link io.github.intervalscoach.analytics.power.MeanMaximalCurve every duration} or of
 * {@link io.github.intervalscoach.analytics.power.BestEffort one}, and the
 * {@link io.github.intervalscoach.analytics.power.WPrimeBalance W′ left in the tank}. Of a rider:
 * {@link io.github.intervalscoach.analytics.power.CriticalPower critical power}, other
 * {@link io.github.intervalscoach.analytics.power.PowerDurationModel power-duration curves} and the
 * {@link io.github.intervalscoach.analytics.power.PowerDurationChoice choice} between them, and what the
 * {@link io.github.intervalscoach.analytics.power.ThresholdPowerCandidates threshold could be}.
 */
@NullMarked
package io.github.intervalscoach.analytics.power;

import org.jspecify.annotations.NullMarked;
