/**
 * What a plan comes to, simulated with its own sessions: load, hours, fitness and form, and every rule it breaks. Never
 * says that it will come out so: bands come from what the athlete has done of earlier plans.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.consequences;

import org.jspecify.annotations.NullMarked;
