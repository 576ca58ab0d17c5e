/**
 * Who of many needs a look first?
 *
 * <dl>
 *   <dt>{@link Fetched} <dd>wellness and calendar of every athlete at once, two calls each; whoever fails is kept by name
 *   <dt>{@link Audited} <dd>who was read, who was not, and why
 *   <dt>{@link Computed} <dd>each one's own verdict, by the stages of one athlete; last signal, missed days, next race
 *   <dt>{@link Interpreted} <dd>need by {@link io.github.intervalscoach.intents.rules.RosterRules}, the neediest first
 *   <dt>{@link Rendered} <dd>counts, a row each, what to ask next
 * </dl>
 *
 * <p>Never says: that somebody who is silent or could not be read is fine.
 */
@NullMarked
package io.github.intervalscoach.intents.assessrecovery.roster;

import org.jspecify.annotations.NullMarked;
