/** Best values over durations and distances, of one activity or of many. */
@NullMarked
package io.github.intervalscoach.intents.model.curve;

import org.jspecify.annotations.NullMarked;
