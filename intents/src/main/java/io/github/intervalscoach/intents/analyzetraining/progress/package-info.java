/**
 * Has it got better, and why or why not?
 *
 * <ul>
 *   <li>Fetched: the log, wellness with the service's estimates, marks, curves by power and pace; all at once
 *   <li>Audited: this athlete's, up to today; what is withheld or has no load
 *   <li>Computed: trends, bests of two equal spans, efficiency behind its gates, load; facts that could explain them
 *   <li>Interpreted: a verdict for each, one for all, and hypotheses with what speaks for and against them
 *   <li>Rendered: the verdict first, then what it rests on
 * </ul>
 *
 * <p>Never says: that fitness, which is load, is performance; that a lower best means decline when nobody may have tried;
 * what the cause is for certain.
 */
@NullMarked
package io.github.intervalscoach.intents.analyzetraining.progress;

import org.jspecify.annotations.NullMarked;
