/** The typed answer about what was applied. */
@NullMarked
package io.github.intervalscoach.intents.applychanges.answer;

import org.jspecify.annotations.NullMarked;
