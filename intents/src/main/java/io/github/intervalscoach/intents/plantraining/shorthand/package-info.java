/**
 * Workouts as coaches jot them down: {@code 4x8 min at 95-100% FTP, 4 min rest}. What is not understood is refused where
 * it stands; nothing is guessed, and no warm-up is added that nobody asked for.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.shorthand;

import org.jspecify.annotations.NullMarked;
