/** What is remembered of athletes, so that it need not be said twice. Never anything the athlete did not say. */
@NullMarked
package io.github.intervalscoach.intents.model.memory;

import org.jspecify.annotations.NullMarked;
