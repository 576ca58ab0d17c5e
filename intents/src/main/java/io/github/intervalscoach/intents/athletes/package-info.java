/** Whom a question is about. The same words mean the same person in every intent. */
@NullMarked
package io.github.intervalscoach.intents.athletes;

import org.jspecify.annotations.NullMarked;
