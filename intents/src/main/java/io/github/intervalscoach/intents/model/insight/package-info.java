/** What can be said of one activity beyond its summary, and how to look for activities. */
@NullMarked
package io.github.intervalscoach.intents.model.insight;

import org.jspecify.annotations.NullMarked;
