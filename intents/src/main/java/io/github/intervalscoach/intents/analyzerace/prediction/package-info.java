/**
 * A race to come, or a distance or duration.
 *
 * <ul>
 *   <li>Fetched: the curve of 180 days, and the fitness of yesterday; two calls at once
 *   <li>Audited: which races are evidence, and what is missing
 *   <li>Computed: models side by side, the race week
 *   <li>Interpreted: how sure it is, what makes the range wide
 *   <li>Rendered: the range first
 * </ul>
 *
 * <p>Never says: one time, a time on wheels, or a prediction from training alone.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzerace.prediction;

import org.jspecify.annotations.NullMarked;
