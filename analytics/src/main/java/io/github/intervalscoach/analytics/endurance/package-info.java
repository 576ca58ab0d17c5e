/**
 * How well steady work is held. In sessions that are {@link io.github.intervalscoach.analytics.endurance.SteadyEffort
 * steady enough}: {@link io.github.intervalscoach.analytics.endurance.EfficiencyFactor output per heartbeat}, its
 * {@link io.github.intervalscoach.analytics.endurance.AerobicDecoupling decoupling}, the same
 * {@link io.github.intervalscoach.analytics.endurance.LateDecoupling after two hours}, and the
 * {@link io.github.intervalscoach.analytics.endurance.HeartRateDrift drift} of heart rate. With work in the legs: the
 * {@link io.github.intervalscoach.analytics.endurance.BestAfterWork best effort}, its
 * {@link io.github.intervalscoach.analytics.endurance.FadeAfterWork fade in one ride} and
 * {@link io.github.intervalscoach.analytics.endurance.Durability over months}. And the
 * {@link io.github.intervalscoach.analytics.endurance.ThresholdHeartRate threshold heart rate} of a time trial.
 */
@NullMarked
package io.github.intervalscoach.analytics.endurance;

import org.jspecify.annotations.NullMarked;
