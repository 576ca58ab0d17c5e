/**
 * How did this session go?
 *
 * <ul>
 *   <li>Fetched: the session with its recording, that day's plan, the 90 days before, the athlete's bests before it, and
 *       comments and weather where they are asked for; or what it could be
 *   <li>Audited: one session or several, whose it is, what is withheld, excluded, missing or implausible in it
 *   <li>Computed: power, heart rate, drift, W' balance, best efforts and their place, zones, climbs, what was left after
 *       much work, and each planned rep beside what was done
 *   <li>Interpreted: on target or not, fade, drift, likely reasons, contradictions
 *   <li>Rendered: the verdict first, rep by rep, and what was not read and why
 * </ul>
 *
 * <p>Never says: which session was meant when several fit, a number from a withheld session, drift behind a closed gate,
 * a cause for
 * certain, or durability from efforts that were not all-out.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining.activity;

import org.jspecify.annotations.NullMarked;
