/** Faults of a recording that would spoil a metric. Each check reports and never changes a sample. */
@NullMarked
package io.github.intervalscoach.analytics.quality;

import org.jspecify.annotations.NullMarked;
