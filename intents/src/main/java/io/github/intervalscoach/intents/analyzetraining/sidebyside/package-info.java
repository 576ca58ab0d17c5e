/**
 * Why did this session go otherwise than that one?
 *
 * <ul>
 *   <li>Fetched: both sessions with their recordings, the log, the nights and the calendar around them
 *   <li>Audited: each as far as it can be trusted, and what the two can be held against each other by
 *   <li>Computed: thirds, or reps where both did the same plan; load and sleep before; the scatter of such sessions
 *   <li>Interpreted: which fell off more, what it cost, and reasons with what speaks for and against each
 *   <li>Rendered: the verdict first, then the parts side by side
 * </ul>
 *
 * <p>Never says: what the reason was for certain, that no log means no food, or that sessions of two sports were as hard.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import org.jspecify.annotations.NullMarked;
