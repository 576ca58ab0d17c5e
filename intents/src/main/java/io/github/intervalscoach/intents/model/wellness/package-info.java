/** What is known of a day in full, and what can be changed of it. */
@NullMarked
package io.github.intervalscoach.intents.model.wellness;

import org.jspecify.annotations.NullMarked;
