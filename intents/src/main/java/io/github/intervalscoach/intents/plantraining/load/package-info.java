/**
 * The second layer of a plan: how much load each week gets, by a linear programme under the athlete's own limits; or, where
 * they contradict each other, which do, by how much, and what would be within reach. Never says which session carries it.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.load;

import org.jspecify.annotations.NullMarked;
