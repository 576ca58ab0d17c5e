/**
 * Which session of a week goes on which day, by exact search with a stated bound on its work. Hard limits are never
 * broken; what finds no place is dropped, the least important first, with the reason. Never says what a session contains.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.slots;

import org.jspecify.annotations.NullMarked;
