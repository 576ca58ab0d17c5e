/** Tests of the loads of a plan. */
@NullMarked
package io.github.intervalscoach.intents.plantraining.load;

import org.jspecify.annotations.NullMarked;
