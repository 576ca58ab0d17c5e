/** What every intent gives back. */
@NullMarked
package io.github.intervalscoach.intents.answer;

import org.jspecify.annotations.NullMarked;
