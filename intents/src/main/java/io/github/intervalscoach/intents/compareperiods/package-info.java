/**
 * Do two periods really differ, or is it noise?
 *
 * <ul>
 *   <li>Fetched: log, wellness and calendar from six weeks before the older period to the end of the newer; three calls
 *       at once, whatever the lengths
 *   <li>Audited: what is not over, not on record, withheld, without a load or double; rest weeks, illness, injury and
 *       holiday by day
 *   <li>Computed: each quantity in both periods, its difference, interval and noise; the same without the marked days
 *   <li>Interpreted: which differences are real, how many would look so by chance, and which are only the marked days
 *   <li>Rendered: the verdict first, then each difference with its own noise
 * </ul>
 *
 * <p>Never says: that more or less of anything is better, that days still to come or not on record were days of 0, or that
 * a difference within noise is none.
 */
@NullMarked
package io.github.intervalscoach.intents.compareperiods;

import org.jspecify.annotations.NullMarked;
