/**
 * The same plan after days that went otherwise: what was missed, cut short, or made impossible by an illness or a journey.
 * Each displaced session is kept, moved, absorbed or dropped, with the reason. Never makes up by doubling, and never takes
 * an illness that ended in a calendar for health: it asks.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.replan;

import org.jspecify.annotations.NullMarked;
