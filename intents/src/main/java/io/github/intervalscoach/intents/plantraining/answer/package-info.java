/** What is said of plans, made or there already. Never says: that a plan will work, or that it is written. */
@NullMarked
package io.github.intervalscoach.intents.plantraining.answer;

import org.jspecify.annotations.NullMarked;
