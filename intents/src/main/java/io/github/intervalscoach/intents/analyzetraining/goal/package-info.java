/**
 * Can a goal be reached by a day?
 *
 * <ul>
 *   <li>Fetched: two years of log and wellness, the calendar until the day, bests by power; all at once
 *   <li>Audited: this athlete's, up to today; what is planned after it
 *   <li>Computed: where the athlete stands, own rises over as many days, load now, planned and needed
 *   <li>Interpreted: in reach, at the edge of what was done, beyond it, or not to be told
 *   <li>Rendered: the verdict first, then what it rests on
 * </ul>
 *
 * <p>Never says: how many watts a load will bring, that what was not done before cannot be done, or that overlapping
 * stretches are as many proofs.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining.goal;

import org.jspecify.annotations.NullMarked;
