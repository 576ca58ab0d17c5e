/**
 * Faults that would spoil a metric: of a stream ({@link io.github.intervalscoach.analytics.quality.StreamFault}) and of
 * records and settings ({@link io.github.intervalscoach.analytics.quality.RecordFault}). Each audit reports and never
 * changes anything; an empty answer means that no fault was seen, not that there is none. All codes, with their rule,
 * severity and repair, stand in {@link io.github.intervalscoach.analytics.quality.Fault.Code}.
 */
@NullMarked
package io.github.intervalscoach.analytics.quality;

import org.jspecify.annotations.NullMarked;
