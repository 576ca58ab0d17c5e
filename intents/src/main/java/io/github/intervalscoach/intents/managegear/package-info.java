/**
 * Which gear there is, what it has done, and what wants looking after.
 *
 * <ul>
 *   <li>Fetched: the list of gear and the use of six weeks, two calls at once
 *   <li>Audited: in use and retired apart, parts under what they are on, and what was not counted
 *   <li>Computed: what is left of each limit, and the days between which it is used up
 *   <li>Interpreted: what is due, soon, fine or snoozed
 *   <li>Rendered: what is due first, then each piece with its use
 * </ul>
 *
 * <p>Never says: that gear without a count has done nothing, that a snoozed reminder is not due, or that retired gear is
 * in use. What the athlete called it stays in fields of its own. What is to become of it is proposed in {@code change}.
 */
@NullMarked
package io.github.intervalscoach.intents.managegear;

import org.jspecify.annotations.NullMarked;
