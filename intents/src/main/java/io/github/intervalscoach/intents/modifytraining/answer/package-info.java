/** What is said of a change to training. Names that others gave stand in fields of their own. */
@NullMarked
package io.github.intervalscoach.intents.modifytraining.answer;

import org.jspecify.annotations.NullMarked;
