/** Text written by others, and red flags. */
@NullMarked
package io.github.intervalscoach.intents.safety;

import org.jspecify.annotations.NullMarked;
