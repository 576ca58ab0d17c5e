/**
 * A plan from its layers: weeks, loads, sessions on their days, each written out; or why there is none and what would
 * have to change. Never writes to a calendar, and never says that a plan will work.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.build;

import org.jspecify.annotations.NullMarked;
