/** The typed answer about gear. */
@NullMarked
package io.github.intervalscoach.intents.managegear.answer;

import org.jspecify.annotations.NullMarked;
