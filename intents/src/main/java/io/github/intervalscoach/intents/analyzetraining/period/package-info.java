/**
 * How did this period go?
 *
 * <ul>
 *   <li>Fetched: the log of the period and of as many days before, wellness, calendar; three calls at once
 *   <li>Audited: what is withheld, without a load, double, or still to come; planned is kept apart from done
 *   <li>Computed: volume, load, fitness, intensity, planned against done, change, fuelling
 *   <li>Interpreted: fast ramp, sameness, distribution, plan, change, a long run that reaches far
 *   <li>Rendered: the verdict first, then what it rests on
 * </ul>
 *
 * <p>Never says: that something planned was done, that a day without data was a day of 0, that a session without a link
 * failed, or that a change is real rather than noise.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining.period;

import org.jspecify.annotations.NullMarked;
