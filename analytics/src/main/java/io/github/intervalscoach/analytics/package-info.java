/**
 * What every metric of this library has in common: a {@link io.github.intervalscoach.analytics.MetricResult} that is a
 * value with its basis or a refusal with its gaps, and a {@link io.github.intervalscoach.analytics.MetricCard}.
 */
@NullMarked
package io.github.intervalscoach.analytics;

import org.jspecify.annotations.NullMarked;
