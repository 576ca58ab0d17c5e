/** What is remembered of an athlete, listed. Never guesses what was meant, and never says what was forgotten. */
@NullMarked
package io.github.intervalscoach.intents.manageprofile.memory;

import org.jspecify.annotations.NullMarked;
