/** Which race is meant, among those behind and ahead; never guesses between two. */
@NullMarked
package io.github.intervalscoach.intents.analyzerace.contest;

import org.jspecify.annotations.NullMarked;
