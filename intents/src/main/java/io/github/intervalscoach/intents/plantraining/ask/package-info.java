/** What is asked for when training is to be planned, and which arguments go together. */
@NullMarked
package io.github.intervalscoach.intents.plantraining.ask;

import org.jspecify.annotations.NullMarked;
