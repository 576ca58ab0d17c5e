/** What is asked for when training is to be changed, and which arguments go together. */
@NullMarked
package io.github.intervalscoach.intents.modifytraining.ask;

import org.jspecify.annotations.NullMarked;
