/**
 * What planning stands on: the athlete's state, what they can give, and what is settled on their calendar.
 *
 * <p>Never says: that what nobody knows is as assumed; every assumption is a sentence that answers show.
 */
@NullMarked
package io.github.intervalscoach.intents.plantraining.read;

import org.jspecify.annotations.NullMarked;
