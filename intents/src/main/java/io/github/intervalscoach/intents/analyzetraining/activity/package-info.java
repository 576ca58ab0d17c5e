/**
 * How did this session go?
 *
 * <ul>
 *   <li>Fetched: the session with its recording, that day's plan, and the 90 days before; or what it could be
 *   <li>Audited: one session or several, whose it is, what is withheld, excluded, missing or implausible in it
 *   <li>Computed: power, heart rate, drift, W' balance, best efforts, zones, and each planned rep beside what was done
 *   <li>Interpreted: on target or not, fade, drift, likely reasons, contradictions
 *   <li>Rendered: the verdict first, rep by rep, and what was not read and why
 * </ul>
 *
 * <p>Never says: which session was meant when several fit, a number from a withheld session, drift behind a closed gate,
 * or a cause for certain.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining.activity;

import org.jspecify.annotations.NullMarked;
