/**
 * Raise a threshold, keep it, or test it.
 *
 * <ul>
 *   <li>Fetched: the log and bests of 180 days and the calendar around today; one call a kind and family of sports
 *   <li>Audited: efforts that may be read, indoors and outdoors apart, and what speaks against a test now
 *   <li>Computed: what the thresholds could be by each method, now and 90 days before
 *   <li>Interpreted: a verdict for each threshold
 *   <li>Rendered: the verdicts first, then the evidence
 * </ul>
 *
 * <p>Never says: that a threshold is lower because nobody went hard, that one sport's is another's, or what to set without
 * asking.
 */
@NullMarked
package io.github.intervalscoach.intents.manageprofile.evidence;

import org.jspecify.annotations.NullMarked;
