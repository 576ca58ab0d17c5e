/** Days as people say them, in the athlete's own zone. */
@NullMarked
package io.github.intervalscoach.intents.dates;

import org.jspecify.annotations.NullMarked;
