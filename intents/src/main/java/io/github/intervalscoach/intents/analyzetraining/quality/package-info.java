/**
 * What is missing, and what does that cost?
 *
 * <ul>
 *   <li>Fetched: the log, wellness with every field, best twenty minutes by ride; three calls at once
 *   <li>Audited: only this athlete's, only days that are over
 *   <li>Computed: what is withheld, lacking, double, beyond belief or stale, each with its count
 *   <li>Interpreted: what each costs by its share, costliest first
 *   <li>Rendered: the costliest gap first, the questions it spoils, and the way out
 * </ul>
 *
 * <p>Never says: that something missing is 0, that an entry which looks double is, or what a withheld session held. It
 * changes nothing.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining.quality;

import org.jspecify.annotations.NullMarked;
