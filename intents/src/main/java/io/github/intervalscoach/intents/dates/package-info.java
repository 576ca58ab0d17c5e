/** The present, as an argument, in the athlete's own zone. */
@NullMarked
package io.github.intervalscoach.intents.dates;

import org.jspecify.annotations.NullMarked;
