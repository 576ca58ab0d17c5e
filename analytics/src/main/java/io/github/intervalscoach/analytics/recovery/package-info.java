/**
 * How the athlete's mornings compare with the athlete's own: heart rate variability ({@link HrvStatus}), resting heart
 * rate ({@link RestingHeartRateStatus}) and sleep ({@link SleepStatus}), each the mean of the newest nights against the
 * {@link Baseline} of the days before them.
 *
 * <p>An absent night is missing, never 0. Never says: that an illness is present or absent.
 */
@NullMarked
package io.github.intervalscoach.analytics.recovery;

import org.jspecify.annotations.NullMarked;
