/** Which piece, reminder or activity is meant. Never guesses: what may be meant is listed. */
@NullMarked
package io.github.intervalscoach.intents.managegear.find;

import org.jspecify.annotations.NullMarked;
