/** Two periods against each other, asked of a small world in memory. */
@NullMarked
package io.github.intervalscoach.intents.compareperiods;

import org.jspecify.annotations.NullMarked;
