/** The rule book: every verdict, alert and suggestion names a rule from here. */
@NullMarked
package io.github.intervalscoach.intents.rules;

import org.jspecify.annotations.NullMarked;
