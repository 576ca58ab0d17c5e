/** Tests of where sessions go. */
@NullMarked
package io.github.intervalscoach.intents.plantraining.slots;

import org.jspecify.annotations.NullMarked;
