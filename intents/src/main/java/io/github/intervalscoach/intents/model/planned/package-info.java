/** What may be written to the calendar and the library: drafts of new things and typed changes of those that are there. */
@NullMarked
package io.github.intervalscoach.intents.model.planned;

import org.jspecify.annotations.NullMarked;
