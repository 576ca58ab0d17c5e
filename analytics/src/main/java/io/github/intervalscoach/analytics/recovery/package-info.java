/**
 * How the athlete's mornings compare with the athlete's own, and what that may and may not be called.
 *
 * <ul>
 *   <li>one recording of heart beats: {@link BeatIntervals} cleaned by {@link BeatCleaning}; {@link Rmssd}, {@link Sdnn},
 *       {@link Pnn50}, {@link PoincareSd1Sd2}
 *   <li>heart rate variability by day: {@link HrvDays} with the {@link HrvSource} of each, so that measures and devices never
 *       mix; {@link HrvMean}, {@link HrvVariation}, {@link HrvBaseline}, {@link HrvWeek}; and {@link HrvStatus}, the one that
 *       answers use
 *   <li>rules of training by it, none of them a verdict: {@link KiviniemiRule}, {@link VesterinenRule}, {@link JavaloyesRule},
 *       {@link NuuttilaRule}, {@link HrvState}
 *   <li>the other mornings: {@link RestingHeartRateStatus}, {@link SleepStatus}, {@link SleepDebt}, {@link ShortNights}, {@link
 *       SleepRegularity}, {@link HooperIndex}, {@link HooperStatus}, {@link WellnessComposite}
 *   <li>patterns worth a look, in codes: {@link IllnessPattern}, {@link OverreachingPattern}, {@link EnergyDeficiencyScreen}
 * </ul>
 *
 * <p>An absent night is missing, never 0, and is never filled in. Not looked for is never fine: see {@link Finding}. Never
 * says: that an illness or a syndrome is present or absent.
 */
@NullMarked
package io.github.intervalscoach.analytics.recovery;

import org.jspecify.annotations.NullMarked;
