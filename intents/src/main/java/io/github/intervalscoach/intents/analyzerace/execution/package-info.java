/**
 * A race that was run.
 *
 * <ul>
 *   <li>Fetched: its recording, and wellness of the six weeks before; two calls at once
 *   <li>Audited: which of its streams can be read, and what is missing
 *   <li>Computed: parts of the course, fade, heart rate, W′, similar races, build-up, form on the morning
 *   <li>Interpreted: how it was paced, what may have been the reason, the easy days afterwards
 *   <li>Rendered: the verdict first
 * </ul>
 *
 * <p>Never says: a grade, a certain cause, or the form of another day than the race's.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzerace.execution;

import org.jspecify.annotations.NullMarked;
