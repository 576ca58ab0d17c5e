/**
 * How did that race go, what can the next one be, and what do the days before it look like?
 *
 * <ul>
 *   <li>{@code contest}: which race is meant, among those behind and ahead
 *   <li>{@code execution}: a race that was run
 *   <li>{@code prediction}: a race to come, or a distance or duration
 *   <li>{@code raceweek}: the days before a race
 * </ul>
 *
 * <p>Never says: one predicted time, a grade for a race, today's form for another day's race, how much to eat, or, on HRV
 * and sleep, not to start.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzerace;

import org.jspecify.annotations.NullMarked;
