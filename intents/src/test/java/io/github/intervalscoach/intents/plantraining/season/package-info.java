/** Tests of the weeks of a plan. */
@NullMarked
package io.github.intervalscoach.intents.plantraining.season;

import org.jspecify.annotations.NullMarked;
