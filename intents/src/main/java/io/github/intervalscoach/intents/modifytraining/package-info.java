/**
 * Changes to training: entries of the calendar made, moved, changed, copied, swapped and deleted, days and activities
 * spoken about, and what was changed taken back.
 *
 * <ul>
 *   <li>Fetched: the calendar, the log and the days around, the things that are meant
 *   <li>Audited: the wish as operations; refused where the athlete may only be read
 *   <li>Computed: what may be proposed of it, and what it does to the training around
 *   <li>Interpreted: what the rules say of that, red flags first
 *   <li>Rendered: the change to be approved, or why there is none
 * </ul>
 *
 * <p>Never says: that something is written, that one of two things was meant, or that a change made harder is fine while
 * a red flag is up. It never touches what is protected unless that is named by its id.
 */
@NullMarked
package io.github.intervalscoach.intents.modifytraining;

import org.jspecify.annotations.NullMarked;
